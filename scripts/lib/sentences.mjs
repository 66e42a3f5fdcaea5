// What the commands say when a machine is not ready: one sentence each, in Chinese and in English.

/** Prints one sentence in both languages. */
export function say(sentence) {
  console.error(`\n${sentence.zh}\n${sentence.en}`);
}

export const sentences = {
  busyPort: (port) => ({
    zh: `端口 ${port} 已被占用，请换一个端口再启动，例如：PORT=${port === 4001 ? 4002 : 4001} npm start`,
    en: `Port ${port} is in use; start on another one, for example: PORT=${port === 4001 ? 4002 : 4001} npm start`,
  }),
  forbiddenPort: (port) => ({
    zh: `没有权限使用端口 ${port}，请换一个 1024 以上的端口，例如：PORT=4001 npm start`,
    en: `Port ${port} may not be used by this account; take one above 1024, for example: PORT=4001 npm start`,
  }),
  badPort: (text) => ({
    zh: `PORT 应是 1 到 65535 之间的整数，现在是“${text}”，例如：PORT=4001 npm start`,
    en: `PORT must be a whole number from 1 to 65535 and is "${text}"; for example: PORT=4001 npm start`,
  }),
  readOnlyFolder: (folder) => ({
    zh: `文件夹 ${folder} 不能写入，请把项目放到可写的地方再运行。`,
    en: `The folder ${folder} cannot be written to; move the project to a place that can and run the command again.`,
  }),
  missingToolchain: () => ({
    zh: '没有现成的 better-sqlite3 可用，需要在本机编译：请安装 Python 3、make 和 g++（Windows 上安装 Visual Studio Build Tools），或用环境变量 npm_config_better_sqlite3_binary_host 指向预编译文件的镜像，然后重试。',
    en: 'No prebuilt better-sqlite3 could be had, so it must be compiled here: install Python 3, make and g++ (on Windows the Visual Studio Build Tools), or point npm_config_better_sqlite3_binary_host at a mirror of the prebuilt files, then run the command again.',
  }),
  missingHeaders: () => ({
    zh: '没有现成的 better-sqlite3 可用，在本机编译所需的 Node.js 头文件也下载不到：请检查网络，或用环境变量 npm_config_better_sqlite3_binary_host 指向预编译文件的镜像、npm_config_disturl 指向 Node.js 的镜像、npm_config_nodedir 指向带 include 文件夹的 Node.js 安装目录，三者任选其一，然后重试。',
    en: 'No prebuilt better-sqlite3 could be had, and the headers of Node.js that compiling it needs could not be fetched either: check the network, or point one of npm_config_better_sqlite3_binary_host (a mirror of the prebuilt files), npm_config_disturl (a mirror of Node.js) and npm_config_nodedir (an installation of Node.js with its include folder) somewhere, then run the command again.',
  }),
  failedInstall: () => ({
    zh: '依赖没有装好，原因见上面的输出；检查网络后重试即可，已下载的部分不会丢失。',
    en: 'The dependencies could not be installed, the reason stands above; check the network and run the command again, what was fetched is kept.',
  }),
  failedBuild: () => ({
    zh: '构建失败，原因见上面的输出。',
    en: 'The build failed, the reason stands above.',
  }),
  unknownCommand: (name, known) => ({
    zh: `不认识的命令“${name}”，可用的有：${known.join('、')}`,
    en: `Unknown command "${name}"; there are: ${known.join(', ')}`,
  }),
};
