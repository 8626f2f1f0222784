// Written into the page before any other script, in the language of 2009 (ES5): it speaks where the others cannot be read, or have not come.
// What waits (« data-attente ») is replaced when the page draws itself; still there after LIMIT, the person is told why and what to do.
(function (page, view) {
  // In ms. Fifteen seconds of nothing is the longest that a person may be left without a word; the page itself takes some.
  var LIMIT = 12000;
  var missing = false;

  // Chrome before 98, Firefox before 104, Safari before 15.4 do not know all four: below what browserslist says, or so near that it fails.
  function isTooOld() {
    return !('noModule' in page.createElement('script')) || !view.structuredClone || !Object.hasOwn || !Array.prototype.findLast;
  }

  function add(place, name, text) {
    var made = page.createElement(name);
    if (text) made.appendChild(page.createTextNode(text));
    place.appendChild(made);
    return made;
  }

  function why() {
    if (isTooOld()) return 'Votre navigateur est trop ancien pour cette page.';
    if (missing)
      return 'Une partie de la page n’est pas arrivée. Le réseau est peut-être coupé, ou il bloque une partie du site.';
    return 'La page met longtemps à s’ouvrir. Elle peut encore arriver.';
  }

  function sheet(box) {
    var exercise = /[?&]exercice=([a-z0-9-]+\/[a-z0-9-]+)(?:[&#]|$)/.exec(view.location.search);
    if (view.location.protocol === 'file:') {
      add(box, 'p', 'Sur un autre ordinateur, ce même fichier donne pour chaque exercice une fiche à imprimer.');
      return;
    }
    var line = add(box, 'p', 'Vous pouvez aussi continuer sur papier : ');
    var link = add(
      line,
      'a',
      exercise ? 'la fiche à imprimer de cet exercice' : 'les exercices, chacun avec sa fiche à imprimer',
    );
    link.href = exercise ? '/exercices/' + exercise[1] + '/' : '/exercices/';
    add(line, 'span', '.');
  }

  function say() {
    var waiting = page.querySelector('[data-attente]');
    if (!waiting) return;
    while (waiting.firstChild) waiting.removeChild(waiting.firstChild);
    add(waiting, 'h1', 'La page ne s’ouvre pas');
    add(waiting, 'p', why());
    var again = add(add(waiting, 'p'), 'button', 'Essayer encore');
    again.type = 'button';
    again.addEventListener('click', function () {
      view.location.reload();
    });
    add(
      waiting,
      'p',
      'Il faut au moins Chrome ou Edge 109, Firefox 115 ou Safari 15.4. Un autre navigateur ou un téléphone plus récent convient.',
    );
    sheet(waiting);
  }

  // A script or a style that does not come says so on itself only: heard while it goes down.
  page.addEventListener(
    'error',
    function (event) {
      if (event.target && /^(script|link)$/i.test(event.target.nodeName)) missing = true;
    },
    true,
  );
  view.setTimeout(say, LIMIT);
})(document, window);
