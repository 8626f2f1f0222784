import { textIn } from '#engine/portal/letter-data.ts';
import { CODE_MINUTES } from '#portals/caf/dossier/inside.ts';
import { lettersOf } from '#portals/caf/letter.ts';

/** The code that opens the door: sent by e-mail, and useless after a quarter of an hour. */
export const letters = lettersOf({
  'code-connexion': ({ donnees }) => ({
    objet: 'Votre code de connexion',
    paragraphes: [
      `Votre code est : ${textIn(donnees, 'code')}`,
      `Il est valable ${CODE_MINUTES} minutes. Ne le donnez à personne. Un agent ne vous le demandera jamais.`,
    ],
    source: 'Caf, double authentification depuis le 10 décembre 2024 (page officielle)',
  }),
});
