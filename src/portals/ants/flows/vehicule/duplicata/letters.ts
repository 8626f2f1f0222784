import { dayInWords } from '#engine/journal/day.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { taxFor } from '#portals/ants/dossier/tax.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { READ_WORKING_DAYS } from '#portals/ants/rules/delays.ts';
import { isOldPlate } from '#portals/ants/rules/vehicle-numbers.ts';

/** The receipt of a request for a new paper, with the tax line by line. */
export const letters = lettersOf({
  'duplicata-enregistre': ({ donnees, le, world }) => {
    const car = vehiclesOf(world).find(({ id }) => id === textIn(donnees, 'vehicule'));
    const asItWas = car && { ...car, plaque: textIn(donnees, 'plaque') };
    const tax = asItWas && taxFor({ compte: world.compte, events: [], today: le }, asItWas, 'duplicata');
    const lignes = tax && 'total' in tax ? tax.lignes : [];
    return {
      objet: 'Votre demande de duplicata est enregistrée',
      paragraphes: [
        `Le ${dayInWords(le)}, vous avez demandé une nouvelle carte grise pour ${textIn(donnees, 'plaque')}. Le mot « Duplicata » et sa date y seront écrits (rubrique Z.1).`,
        `Il reste à payer ${euros(numberIn(donnees, 'montant'))}. Tant que ce n’est pas payé, la demande attend.`,
        donnees.agent === true
          ? `Ensuite, un agent lit vos papiers, en ${READ_WORKING_DAYS} jours ouvrés environ.`
          : 'Ensuite, le certificat provisoire est donné tout de suite.',
        ...(asItWas && isOldPlate(asItWas.plaque)
          ? ['Cette plaque est d’avant 2009 : la nouvelle carte grise a un nouveau numéro, et il faut des plaques neuves.']
          : []),
        textIn(donnees, 'motif') === 'vol'
          ? 'Gardez le récépissé de la police avec ce message.'
          : 'Si vous retrouvez l’ancienne carte grise, elle ne vaut plus rien : détruisez-la. La demande ne s’annule pas.',
      ],
      aRetenir: [
        { libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') },
        ...lignes.map(({ libelle, montant }) => ({ libelle, valeur: euros(montant) })),
      ],
      source: `Dossier de faits ANTS, § 2f et 4.1 (règles de 2020 et taxe fixe d’aujourd’hui) ; délai de lecture : ${CHOICE}`,
    };
  },
});
