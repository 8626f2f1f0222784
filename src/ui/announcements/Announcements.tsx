/**
 * Where `announce` writes what only ears need. One stands in the room and one in each dialog, since nothing outside an open dialog is
 * heard. Nothing is taken out while it may still be read, so two words said together are both heard.
 */
export function Announcements() {
  return (
    <div className="visuellement-cache" role="log" aria-live="polite" data-annonces>
      <span />
      <span lang="fr" />
    </div>
  );
}
