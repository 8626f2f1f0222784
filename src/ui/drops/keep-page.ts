import { sayDropped } from './say-dropped.ts';

/*
 * A file, a link or a picture dropped beside its place: the browser would leave the page to show it, and what was being typed would be lost.
 * A text may be dropped in a field, as it may be typed there.
 */
const FIELDS = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea';

/** Keeps a page on screen whatever is dropped on it, and says where a file goes. A part that takes it has answered before the window. */
export function keepPage(page: Window): void {
  const stays = (event: DragEvent): boolean => {
    const { dataTransfer, target } = event;
    if (event.defaultPrevented) return false;
    const files = dataTransfer?.types.includes('Files') ?? false;
    const field = target instanceof Element ? target.closest(FIELDS) : null;
    // A box for files takes files; another field takes words.
    if (field && files === field.matches('[type=file]')) return false;
    event.preventDefault();
    return true;
  };
  page.addEventListener('dragover', stays);
  page.addEventListener('drop', (event) => {
    if (stays(event)) sayDropped(page.document);
  });
}
