/**
 * What the page says when it does not open, as HTML that stands in it before any script: hidden for twelve seconds by its own style, so
 * it comes even where no script does (a proxy that strips them, a preview of the file). Fifteen seconds of nothing is the longest that a
 * person may be left without a word. if-late.js says why, sooner when it knows, and takes it away when the page opens. `paper` is the
 * sentence, in HTML, that says where the sheet to print is.
 */
export const lateBox = (paper: string): string => `<main class="late" data-retard>
<style>
.late{max-block-size:0;overflow:hidden;visibility:hidden;padding-inline:1.5rem}
.late.late.late{animation:late 1ms linear 12s forwards!important}
@keyframes late{from,to{max-block-size:100rem;visibility:visible}}
.late~* [data-attente][data-attente]{animation:waited 1ms linear 12s forwards!important}
@keyframes waited{from,to{visibility:hidden}}
.late.late.late--said.late--said{max-block-size:none;visibility:visible;animation:none!important}
.late--said~* [data-attente]{display:none}
.late div>*{max-inline-size:40rem;margin-block:1rem}
.late [data-absent],.late [data-panne],.late [data-vieux],.late--said [data-lent]{display:none}
.late--absent [data-absent],.late--panne [data-panne],.late--vieux [data-vieux]{display:block}
</style>
<noscript><style>.late{max-block-size:none;visibility:visible}.late [data-lent],.late~* [data-attente]{display:none}</style></noscript>
<div role="alert">
<h1>La page ne s’ouvre pas</h1>
<noscript><p>Elle a besoin de JavaScript, et votre navigateur l’a désactivé. Activez-le dans ses réglages, puis essayez encore.</p></noscript>
<p data-lent>La page met longtemps à s’ouvrir. Elle peut encore arriver.</p>
<p data-absent>Une partie de la page n’est pas arrivée. Le réseau est peut-être coupé, ou il bloque une partie du site.</p>
<p data-panne>La page s’est arrêtée sur une erreur. Essayez encore, ou avec un autre navigateur.</p>
<p data-vieux>Votre navigateur est trop ancien pour cette page.</p>
<p><a href="">Essayer encore</a></p>
<p>Il faut au moins Chrome ou Edge 109, Firefox 115 ou Safari 15.4. Un autre navigateur ou un téléphone plus récent convient.</p>
<p>${paper}</p>
</div>
</main>`;

/** On the site, every exercise has a page with its sheet; if-late.js leads to the one that was asked for. */
export const PAPER_ON_SITE =
  'Vous pouvez aussi continuer sur papier, avec <a href="/exercices/" data-fiche>la fiche à imprimer de l’exercice</a>.';

/** In the single file, the sheets do not open either. */
export const PAPER_IN_FILE = 'Sur un autre ordinateur, ce même fichier donne pour chaque exercice une fiche à imprimer.';
