import type { Mistake, StoryMistakes } from '../mistake.ts';

const NO_ALLOWANCE = 'Être inscrit ne suffit pas pour être payé';
const lateRegistration = (
  jusqua: `${number}-${number}-${number}`,
  bilan: string,
  vu: `${number}-${number}-${number}`,
): Mistake => ({
  erreur: 'l’inscription attend encore',
  ligne: 'pole-emploi 21',
  edition: '2026',
  gestes: [{ sans: { envoyer: 'inscription' }, jusqua }],
  bilan: ['L’inscription est venue tard', bilan],
  vu,
});
const withoutAllowance = (edition: string): Mistake => ({
  erreur: 's’inscrire, c’est demander l’allocation',
  ligne: 'pole-emploi 22',
  edition,
  gestes: [{ a: 'demandeAllocation', saisie: 'non' }],
  bilan: ['vous avez déclaré « Non », les papiers disent « Oui, je la demande maintenant »', NO_ALLOWANCE],
});

/** The likeliest mistakes of the stories about the registration. */
export const INSCRIPTION: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/inscription-en-plusieurs-fois': {
    erreurs: [
      withoutAllowance('2026'),
      {
        erreur: 'les courriers sur papier',
        ligne: 'pole-emploi 18',
        edition: '2026',
        gestes: [{ a: 'courriersEnLigne', saisie: 'non' }],
        bilan: ['Les courriers viennent par la poste', 'Vous avez choisi le papier'],
      },
      // Eight days at 36.30 €.
      { ...lateRegistration('2026-11-19', '290,40 € en moins', '2026-11-26'), edition: '2021' },
    ],
  },
  'pole-emploi/inscription-tardive': {
    erreurs: [
      {
        erreur: 'trois semaines trop tard, comme Léa (c’est le but du récit)',
        ligne: 'pole-emploi 21',
        edition: '2021',
        gestes: [],
        // Twelve days at 36.30 €.
        bilan: ['L’inscription est venue tard', 'Le premier jour payé recule de 12 jours', '435,60 € en moins'],
        vu: '2026-11-30',
      },
      withoutAllowance('2026'),
      lateRegistration('2026-12-01', 'Le premier jour payé recule de 20 jours', '2026-12-08'),
    ],
  },
  'pole-emploi/identifiants-perdus': {
    erreurs: [
      withoutAllowance('2026'),
      // Eight days at 36.40 €.
      lateRegistration('2026-11-19', '291,20 € en moins', '2026-11-26'),
      {
        erreur: 'le compte d’un proche',
        ligne: 'pole-emploi 19',
        edition: '2021',
        gestes: [{ a: 'ribTitulaire', saisie: 'Paul Autre' }],
        bilan: ['Un papier manquait', 'un RIB à un autre nom fait attendre le paiement'],
        vu: '2026-11-10',
      },
    ],
  },
};
