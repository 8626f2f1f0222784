import { dayInWords } from '#engine/journal/day.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { taxFor } from '#portals/ants/dossier/tax.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { READ_WORKING_DAYS } from '#portals/ants/rules/delays.ts';

/** The receipt of a purchase, with the tax line by line. */
export const letters = lettersOf({
  'achat-enregistre': ({ donnees, le, world }) => {
    const car = vehiclesOf(world).find(({ id }) => id === textIn(donnees, 'vehicule'));
    const asItWas = car && { ...car, plaque: textIn(donnees, 'plaque') };
    const tax = asItWas && taxFor({ compte: world.compte, events: [], today: le }, asItWas, 'changement');
    const lignes = tax && 'total' in tax ? tax.lignes : [];
    return {
      objet: 'Votre demande de carte grise est enregistrée',
      paragraphes: [
        `Le ${dayInWords(le)}, vous avez demandé la carte grise de ${textIn(donnees, 'plaque')}.`,
        `Il reste à payer ${euros(numberIn(donnees, 'montant'))}. Tant que ce n’est pas payé, la demande attend.`,
        donnees.agent === true
          ? `Ensuite, un agent lit vos papiers, en ${READ_WORKING_DAYS} jours ouvrés environ. Le certificat provisoire vient après.`
          : 'Ensuite, le certificat provisoire est donné tout de suite.',
        'Gardez ce message : il prouve le jour de votre demande.',
      ],
      aRetenir: [
        { libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') },
        ...lignes.map(({ libelle, montant }) => ({ libelle, valeur: euros(montant) })),
      ],
      source: `CIBS, art. L421-37 à L421-54 ; dossier de faits ANTS, § 2a et 4.1 ; délai de lecture et provisoire après l’agent : ${CHOICE}`,
    };
  },
});
