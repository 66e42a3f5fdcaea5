// npm start, npm test and their siblings on a bare machine: Node and npm are all that must be there.
//
//   node scripts/run.mjs start | test | test:full | dev | codegen | bench | diandan [arguments]
//
// This file is written in the syntax of old Node releases on purpose: an old Node must still be able to read it and
// to say what is wrong, rather than die of a SyntaxError. Everything else is loaded once the version is known.
var version = process.versions.node.split('.').map(Number);
var isRecentEnough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);

if (isRecentEnough) {
  import('./lib/commands.mjs')
    .then(function (commands) {
      return commands.runCommand(process.argv[2], process.argv.slice(3));
    })
    .then(
      function (code) {
        process.exit(code);
      },
      function (error) {
        console.error(error);
        process.exit(1);
      },
    );
} else {
  console.error('需要 Node.js 20.19 或更新的版本，现在是 ' + process.version + '，请先升级：https://nodejs.org/zh-cn');
  console.error(
    'Node.js 20.19 or later is needed, this is ' + process.version + '; please upgrade: https://nodejs.org',
  );
  process.exit(1);
}
