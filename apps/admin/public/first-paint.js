// Runs before the first paint, so that a dark room is not flashed white. A file of its own: the content security policy
// allows no inline script. The same keys are read by src/ui/settings.ts.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var theme = read('diandan.theme');
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.text = read('diandan.text') === 'large' ? 'large' : 'normal';
  root.lang = read('diandan.language') === 'en' ? 'en' : 'zh-CN';
})();
