import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { type Sanction, sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';

const SOURCE = 'Dossier de faits Pôle emploi, § 2h et § 5 lignes 9 et 25';

const TOLD: Readonly<Record<Sanction['etat'], (sanction: Sanction) => Pick<Lesson, 'titre' | 'explication' | 'etat' | 'quand'>>> =
  {
    envisagee: ({ reponseJusquau, reponse }) =>
      reponse
        ? {
            titre: 'Vos explications sont parties',
            explication: 'Une personne lit vos explications avant de décider.',
            etat: 'a-venir',
          }
        : {
            titre: 'Une sanction est envisagée',
            explication: `Rien n’est décidé. On peut s’expliquer jusqu’au ${dayInWords(reponseJusquau)}. Ne rien dire est le plus risqué.`,
            etat: 'a-venir',
            quand: 'Dernier jour pour s’expliquer.',
          },
    'sans-suite': () => ({
      titre: 'Une explication avec une preuve a arrêté la procédure',
      explication: 'Sans réponse dans les 10 jours, une partie de l’allocation pouvait être suspendue.',
      etat: 'evite',
    }),
    avertissement: () => ({
      titre: 'Un avertissement',
      explication: 'Rien n’est retiré cette fois. Une deuxième fois dans les 24 mois peut coûter plus cher.',
      etat: 'arrive',
    }),
    suspension: (sanction) => ({
      titre: 'L’aide est suspendue en partie',
      explication: `${percent(sanction)} de l’aide ne sont pas payés${stretch(sanction)}. Venir au prochain rendez-vous arrête la sanction.`,
      etat: 'arrive',
    }),
    radiation: ({ au }) => ({
      titre: 'Une radiation',
      explication: `Pas d’inscription ni d’allocation jusqu’au ${au ? dayInWords(au) : ''}. C’est la règle d’avant juin 2025, ou une nouvelle absence.`,
      etat: 'arrive',
    }),
    levee: ({ fin }) => ({
      titre: 'Venir au rendez-vous a arrêté la suspension',
      explication: `La sanction s’est arrêtée le ${fin ? dayInWords(fin) : ''}, avant sa date.`,
      etat: 'arrive',
    }),
    annulee: () => ({
      titre: 'Le recours a annulé la sanction',
      explication: 'Une réclamation avec une preuve, dans les deux mois, a suffi.',
      etat: 'arrive',
    }),
    finie: (sanction) => ({
      titre: 'Une sanction est allée à son terme',
      explication: `${percent(sanction)} de l’aide n’ont pas été payés${stretch(sanction)}.`,
      etat: 'arrive',
    }),
  };
/** The day of the decision, or of the end that came early; while nothing is decided, the last day to explain oneself. */
function dayOf({ etat, decideLe, fin, reponse, reponseJusquau }: Sanction): Pick<Lesson, 'le'> {
  if (etat === 'levee' && fin) return { le: fin };
  if (decideLe) return { le: decideLe };
  return reponse ? {} : { le: reponseJusquau };
}

const stretch = ({ du, au }: Sanction): string => (du && au ? `, du ${dayInWords(du)} au ${dayInWords(au)}` : '');
const percent = ({ taux }: Sanction): string => `${Math.round(taux * 100)}\u00a0%`;

/** What a sanction cost, or what explaining oneself avoided. */
export const lessons = (world: World): Lesson[] =>
  sanctionsOf(world).map((sanction) => ({
    id: `sanction:${sanction.id}`,
    dossier: sanction.dossier,
    source: SOURCE,
    ...dayOf(sanction),
    ...TOLD[sanction.etat](sanction),
  }));
