// Written into the page before any other script, in the language of 2009 (ES5): it speaks where the others cannot be read, or have not come.
// While something waits (« data-attente ») the page is not open, and after a time late-box.ts says so by itself. Here the reason is said,
// sooner, when it is known; and what was said is taken away once the page is open.
(function (page, view) {
  var begin = Date.now();
  // Chrome before 98, Firefox before 104, Safari before 15.4 do not know all three: below what browserslist says, or so near that it fails.
  var cause = view.structuredClone && Object.hasOwn && Array.prototype.findLast ? '' : 'vieux';

  var watch = view.setInterval(function () {
    var box = page.querySelector('[data-retard]');
    if (!box) return;
    if (!page.querySelector('[data-attente]')) {
      view.clearInterval(watch);
      box.parentNode.removeChild(box);
      return;
    }
    var sheet = box.querySelector('[data-fiche]');
    var exercise = /[?&]exercice=([a-z0-9-]+)(?:\/|%2F)([a-z0-9-]+)/i.exec(view.location.search);
    if (sheet && exercise) sheet.href = '/exercices/' + exercise[1] + '/' + exercise[2] + '/';
    // In ms. What did not come may be a part that the page lives without: a moment is left to it.
    if (cause && Date.now() - begin > 4000) box.className = 'late late--said late--' + cause;
  }, 250);

  // A script or a style that does not come says so on itself only: heard while it goes down. One that cannot be read says so to the window.
  view.addEventListener(
    'error',
    function (event) {
      cause = cause || (event.target === view ? 'panne' : 'absent');
    },
    true,
  );
})(document, window);
