// A stray `npm install` would write a second lockfile and fail later on the workspace protocol; say at once what to type instead.
if (!(process.env.npm_config_user_agent ?? '').startsWith('pnpm')) {
  console.error('请用 npm start（运行）或 npm test（测试）；它们会自己装好依赖。');
  console.error('Type npm start (run) or npm test (prove); they install what they need by themselves.');
  process.exit(1);
}
