import { offerFiles } from '#workbench/offered-files.ts';
import { goTo } from './visits.ts';

const inRoom = (): boolean => location.hash.startsWith('#/salle/');

/** A file dropped on any page of the single file is tried; in the room, nobody leaves an exercise for it. */
export function takeDroppedFiles(): void {
  document.addEventListener('dragover', (event) => {
    if (!inRoom() && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0 || inRoom()) return;
    event.preventDefault();
    offerFiles(files);
    goTo('#/animer/essayer/');
  });
}
