// Written into the page before any other script, in the language of 2009 (ES5): it speaks where the others cannot be read, or have not come.
// While something waits (« data-attente ») the page is not open. What it says then stands in the page already: late-box.ts.
(function (page, view) {
  // In ms. Fifteen seconds of nothing is the longest that a person may be left without a word; the page itself takes some.
  var LIMIT = 12000;
  // A part that did not come may be one that the page lives without: a moment is left to it.
  var KNOWN = 4000;
  var begin = Date.now();
  var missing = false;
  var broken = false;

  // Chrome before 98, Firefox before 104, Safari before 15.4 do not know all four: below what browserslist says, or so near that it fails.
  function isTooOld() {
    return !('noModule' in page.createElement('script')) || !view.structuredClone || !Object.hasOwn || !Array.prototype.findLast;
  }

  // Otherwise it is only long: what stands in the page says so.
  function why() {
    if (isTooOld()) return 'Votre navigateur est trop ancien pour cette page.';
    if (missing) return 'Une partie de la page n’est pas arrivée. Le réseau est peut-être coupé, ou la bloque.';
    if (broken) return 'La page s’est arrêtée sur une erreur. Essayez encore, ou avec un autre navigateur.';
  }

  function say(box) {
    if (/said/.test(box.className)) return;
    var known = why();
    if (known) box.querySelector('[data-pourquoi]').textContent = known;
    // Not its address, which would forget what follows « # » in it.
    box.querySelector('[data-encore]').onclick = function () {
      view.location.reload();
      return false;
    };
    var sheet = box.querySelector('[data-fiche]');
    var exercise = /[?&]exercice=([a-z0-9-]+)(?:\/|%2F)([a-z0-9-]+)(?:[&#]|$)/i.exec(view.location.search);
    if (sheet && exercise) {
      sheet.href = '/exercices/' + exercise[1] + '/' + exercise[2] + '/';
      sheet.textContent = 'la fiche à imprimer de cet exercice';
    }
    box.className = 'late late--said';
  }

  function look() {
    var box = page.querySelector('[data-retard]');
    if (!box) return;
    var spent = Date.now() - begin;
    if (!page.querySelector('[data-attente]')) {
      view.clearInterval(watch);
      box.parentNode.removeChild(box);
    } else if (spent > LIMIT || (spent > KNOWN && (missing || broken || isTooOld()))) say(box);
    else box.className = 'late late--quiet';
  }

  // A script or a style that does not come says so on itself only: heard while it goes down. One that cannot be read says so to the window.
  view.addEventListener(
    'error',
    function (event) {
      if (event.target && /^(script|link)$/i.test(event.target.nodeName)) missing = true;
      else broken = true;
    },
    true,
  );
  var watch = view.setInterval(look, 250);
})(document, window);
