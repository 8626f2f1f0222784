import type { Fait } from '../schema/evenement.ts';
import { mayBecomeTooReal, whyTooReal } from '../schema/fictif.ts';
import type { FactSpec, Parsed } from './flow.ts';
import { roundToCents } from './money.ts';

/*
 * From what was typed to what happened. Each brick reads one kind of answer and says in simple French why it cannot be taken:
 * a refusal is a value that carries its reason.
 */

/** Reads an amount in euros as people write it: « 1 824,80 », « 1824.80 € », « 912 ». Two decimals at most. */
export function amount(options: { max?: number; negatif?: boolean } = {}): (saisie: string) => Parsed {
  const { max = 100_000, negatif = false } = options;
  return (saisie) => {
    const text = saisie.replace(/[\s\u00a0\u202f']|€|euros?/gi, '');
    if (text === '') return refuse('Écrivez un montant. S’il n’y a rien, écrivez 0.');
    if (/[a-z]/i.test(text)) return refuse('Écrivez seulement des chiffres, par exemple 912,40.');
    const normal = text.replace(/−/, '-').replace(',', '.');
    if (!/^-?\d+(\.\d+)?$/.test(normal)) return refuse('Ce montant ne se lit pas. Écrivez-le ainsi : 912,40.');
    if (/\.\d{3,}$/.test(normal)) return refuse('Deux chiffres au plus après la virgule, par exemple 912,40.');
    const valeur = roundToCents(Number(normal));
    if (valeur < 0 && !negatif) return refuse('Ce montant ne peut pas être négatif. S’il n’y a rien, écrivez 0.');
    if (valeur > max) return refuse('Ce montant est très grand. Vérifiez la virgule : 912,40 et non 91240.');
    return { ok: true, valeur };
  };
}

/** Reads one choice among known ones. */
export function oneOf(valeurs: readonly string[]): (saisie: string) => Parsed {
  return (saisie) => (valeurs.includes(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez une des réponses proposées.'));
}

/** Reads several choices, joined by « , ». `seul` is the one that excludes the others, such as « aucune ». */
export function someOf(valeurs: readonly string[], seul: string): (saisie: string) => Parsed {
  return (saisie) => {
    const chosen = saisie.split(',').filter((part) => part !== '');
    if (chosen.length === 0) return refuse('Cochez au moins une case. S’il n’y a rien, cochez « aucune ».');
    if (chosen.some((part) => !valeurs.includes(part))) return refuse('Choisissez parmi les cases proposées.');
    if (chosen.includes(seul) && chosen.length > 1)
      return refuse('« Aucune » ne va pas avec une autre case : gardez l’une ou l’autre.');
    return { ok: true, valeur: chosen };
  };
}

/** A box that must be ticked. */
export function ticked(raison: string): (saisie: string) => Parsed {
  return (saisie) => (saisie === 'true' ? { ok: true, valeur: true } : refuse(raison));
}

/** Reads a free text. */
export function freeText(options: { min?: number; max?: number; vide?: string } = {}): (saisie: string) => Parsed {
  const { min = 1, max = 2_000, vide = 'Écrivez quelques mots.' } = options;
  return (saisie) => {
    const text = saisie.trim();
    if (text.length < min) return refuse(vide);
    if (text.length > max) return refuse(`Ce texte est trop long : ${max} signes au plus.`);
    return { ok: true, valeur: text };
  };
}

const refuse = (raison: string): Parsed => ({ ok: false, raison });

/** What to record when something was typed in a field. What looks real is refused, and what was typed is then not kept. */
export function answerTo(spec: FactSpec, where: { dossier: string; fait: string; pour?: string }, saisie: string): Fait {
  const place = { dossier: where.dossier, fait: where.fait, ...(where.pour === undefined ? {} : { pour: where.pour }) };
  const real = whyTooReal(saisie);
  if (real) return { type: 'refuse', ...place, raison: real };
  const parsed = spec.parse(saisie);
  if (parsed.ok) return { type: 'repondu', ...place, valeur: parsed.valeur };
  // A real number with a digit missing is still somebody's: it is not kept either.
  const kept = mayBecomeTooReal(saisie) ? {} : { saisie: saisie.slice(0, 4_000) };
  return { type: 'refuse', ...place, raison: parsed.raison, ...kept };
}
