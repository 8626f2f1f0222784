import { expect, test, vi } from 'vitest';
import { bringQuestion } from './bring-question.ts';

/** A room whose page has its title at 72 px and its question from 300 to 700, on a screen of 740 px; the guide stands over the last 400. */
function aRoom(): { room: HTMLElement; title: Element } {
  document.documentElement.style.scrollPaddingBottom = '400px';
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(740);
  document.body.innerHTML =
    '<div id="salle"><div class="room-browser"><h1>Votre situation</h1><p data-champ="x">Oui, non</p></div></div>';
  const room = document.querySelector<HTMLElement>('#salle');
  const [title, question] = [document.querySelector('h1'), document.querySelector('p')];
  if (!room || !title || !question) throw new Error('pas de salle');
  vi.spyOn(title, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 72, 300, 40));
  vi.spyOn(question, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 300, 300, 400));
  vi.spyOn(question, 'getClientRects').mockReturnValue([new DOMRect()] as unknown as DOMRectList);
  return { room, title };
}
const open = (room: HTMLElement) => room.insertAdjacentHTML('beforeend', '<div class="ui-sheet--open"></div>');

test('a page that comes keeps its title in sight; then the guide opens, and the question goes up', () => {
  const moved = vi.spyOn(window, 'scrollBy').mockReset().mockReturnValue();
  const { room, title } = aRoom();
  bringQuestion(room, title);
  expect(moved).toHaveBeenLastCalledWith(0, 16);
  open(room);
  bringQuestion(room, title);
  expect(moved).toHaveBeenLastCalledWith(0, 244);
});

test('a guide opened before the page was looked at: the question goes up too', () => {
  const moved = vi.spyOn(window, 'scrollBy').mockReset().mockReturnValue();
  const { room, title } = aRoom();
  open(room);
  bringQuestion(room, title);
  expect(moved).toHaveBeenLastCalledWith(0, 244);
});
