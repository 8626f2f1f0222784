// Written into each page before anything else, in the language of 2009 (ES5). Where a host sends no header, another site could show ours
// in a frame, without its training strip or under its own words: there, the page is only a link to itself. A frame of this same site is
// ours. A package made for a learning platform is drawn by its own page (src/packages), which does not hold this script.
((root, view) => {
  if (view.top === view) return;
  try {
    if (view.top.location.host && view.top.location.origin === view.origin) return;
  } catch (_elsewhere) {
    // Another site may not even be asked.
  }
  view.stop();
  root.innerHTML =
    '<body><p>Démarches à blanc est un site d’entraînement. Il ne s’affiche pas dans la page d’un autre site.<p><a target="_blank" rel="noopener">L’ouvrir à son adresse</a>';
  root.querySelector('a').href = view.location.href;
})(document.documentElement, window);
