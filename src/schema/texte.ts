import * as z from 'zod';

// Every shape of trainers' files comes through here. zod would write faster code with `new Function`, which our pages forbid.
z.config({ jitless: true });

/** Languages that a text outside the portal may be written in. `falc` is « facile à lire et à comprendre », a French of its own. */
export const LANGUES = ['fr', 'falc', 'en', 'ar', 'es', 'pt', 'uk', 'fa', 'ps', 'so', 'bn', 'tr', 'ru', 'zh'] as const;
export type Langue = (typeof LANGUES)[number];

/** A text shown outside the portal: plain French, or French with variants. Markup is never interpreted: text is text. */
export type Texte = string | ({ fr: string } & { [langue in Langue]?: string | undefined });

const LONGEST = 4_000;
// « <b> » is refused rather than shown: an author who writes it expects it to work, and it never will.
const plain = (longest = LONGEST) =>
  z
    .string()
    .trim()
    .min(1, 'Ce texte est vide.')
    .max(longest, `Ce texte est trop long (${longest} signes au plus).`)
    .refine((text) => !/<\/?[a-z!][^>]*>/i.test(text), 'Les balises HTML ne sont pas permises : écrivez du texte simple.');

/** One plain sentence without variants, such as a name or an identifier shown as it is. */
export const phrase = (longest = 200) => plain(longest);

const variantes = Object.fromEntries(LANGUES.map((langue) => [langue, langue === 'fr' ? plain() : plain().optional()]));
/** A text with its variants, as a trainer writes it: `"Bonjour"` or `{ fr: "Bonjour", falc: "Bonjour.", en: "Hello" }`. */
export const texte = z
  .union([plain(), z.strictObject(variantes)], { error: 'Écrivez un texte, ou un texte par langue avec au moins « fr ».' })
  .describe('Un texte simple, ou un texte par langue : { fr: "…", falc: "…", en: "…" }.') as unknown as z.ZodType<Texte>;
