import type { TextFile } from './files.ts';
import { rightName } from './folder-list.ts';

/** The largest file opened, in bytes; `readYaml` has the same limit on the text. */
const LARGEST = 256 * 1024;

/** A file chosen by a person, read as text, or why it was not even opened, in simple French. */
export type ReadFile = { ok: true; read: TextFile } | { ok: false; file: string; why: string };

/** Reads a file that may hold anything. An unreadable byte becomes « \uFFFD », that the check then finds with its line. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name, size } = file;
  if (!/\.ya?ml$/i.test(name))
    return {
      ok: false,
      file: name,
      why: `Ce n’est pas un fichier de scénario : son nom doit finir par « .yaml ».${/\.(ya?ml\.\w+|txt)$/i.test(name) ? ` Renommez-le : ${rightName(name)}` : ''}`,
    };
  if (size > LARGEST)
    return {
      ok: false,
      file: name,
      why: 'Ce fichier est trop gros (256 Ko au plus). Un scénario est un texte court : coupez-le en plusieurs.',
    };
  try {
    return { ok: true, read: { file: name, text: new TextDecoder().decode(await file.arrayBuffer()) } };
  } catch {
    return { ok: false, file: name, why: 'Ce fichier ne s’ouvre pas. Vérifiez qu’il existe encore, puis recommencez.' };
  }
}
