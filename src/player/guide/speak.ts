import { langTag } from '#engine/words/say.ts';
import type { Langue } from '#schema/texte.ts';

/**
 * Reads words aloud with a voice of the machine itself; false when it has none in this language. A voice that is not local would
 * send the words to a server: nothing leaves the machine.
 */
export function speak(words: string, langue: Langue): boolean {
  if (!('speechSynthesis' in globalThis)) return false;
  const tag = langTag(langue);
  const voice = speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(tag));
  speechSynthesis.cancel();
  if (!voice) return false;
  const said = new SpeechSynthesisUtterance(words);
  said.voice = voice;
  said.lang = voice.lang;
  speechSynthesis.speak(said);
  return true;
}
