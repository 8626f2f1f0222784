import { offerFiles } from '#workbench/offered-files.ts';
import { goTo } from './visits.ts';

/** A file dropped on any page of the single file is tried: the browser would leave the page to show it, and the person be lost. */
export function takeDroppedFiles(): void {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    offerFiles(files);
    goTo('#/animer/essayer/');
  });
}
