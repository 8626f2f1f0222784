import { ageOn } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { accountCodes } from '#portals/caf/dossier/acces/codes.ts';
import type { CodeWay } from '#portals/caf/dossier/acces/copied-code.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';

type Mistakes = NonNullable<Taken['erreurs']>;
const MAJORITY = 18;

/** What is done with a new account: a code leaves by the way that was chosen, to what was written. The site cannot know a wrong number. */
export function takeCreation(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CPT', dossier);
  const erreurs = [...reach(donnees), ...number(donnees, world), ...birth(donnees, world)];
  if (erreurs.length > 0) return { numero, faits: [], erreurs };
  const way = textIn(donnees, 'nouveauCodePar') as CodeWay;
  return { numero, faits: arrives(donnees, world, way) ? [accountCodes.next(world, way)] : [] };
}

function arrives(donnees: Donnees, { compte: { identifiants } }: World, way: CodeWay): boolean {
  if (way === 'sms') return textIn(donnees, 'nouveauTelephone') === identifiants.telephone;
  return textIn(donnees, 'nouveauCourriel') === identifiants.courriel && !identifiants.courrielPerdu;
}

function reach(donnees: Donnees): Mistakes {
  const [mail, phone] = [textIn(donnees, 'nouveauCourriel'), textIn(donnees, 'nouveauTelephone')];
  if (mail === '' && phone === '')
    return [{ cle: 'nouveauCourriel', message: 'Donnez une adresse de courriel, ou un téléphone mobile.' }];
  const way = textIn(donnees, 'nouveauCodePar');
  if (way === 'sms' && phone === '')
    return [{ cle: 'nouveauCodePar', message: 'Sans téléphone, le code ne peut pas venir par SMS.' }];
  if (way === 'courriel' && mail === '')
    return [{ cle: 'nouveauCodePar', message: 'Sans adresse de courriel, le code ne peut pas venir par courriel.' }];
  return [];
}

/** The number says a year and a month of birth: both must be those of the date. */
function number(donnees: Donnees, { compte }: World): Mistakes {
  const nir = textIn(donnees, 'nouveauNir');
  if (nir === '') return [];
  const birthday = textIn(donnees, 'nouveauNaissance');
  if (nir.slice(1, 3) !== birthday.slice(2, 4) || nir.slice(3, 5) !== birthday.slice(5, 7))
    return [
      {
        cle: 'nouveauNir',
        message:
          'Ce numéro ne va pas avec la date de naissance : les chiffres 2 et 3 disent l’année, 4 et 5 le mois. Relisez les deux.',
      },
    ];
  return nir === compte.identifiants.numeroSecuriteSociale
    ? []
    : [
        {
          cle: 'nouveauNir',
          message: 'Ce numéro n’est pas celui de cette personne. Relisez les 13 chiffres sur la carte d’assuré.',
        },
      ];
}

function birth(donnees: Donnees, { today }: World): Mistakes {
  const birthday = textIn(donnees, 'nouveauNaissance') as Day;
  if (birthday > today) return [{ cle: 'nouveauNaissance', message: 'Cette date n’est pas encore venue. Relisez l’année.' }];
  return ageOn(birthday, today) < MAJORITY
    ? [
        {
          cle: 'nouveauNaissance',
          message: 'Avant 18 ans, il faut être émancipé pour demander soi-même : appelez le 3230, ou allez à l’accueil.',
        },
      ]
    : [];
}
