import { ageOn } from '#engine/household/truth.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { holderOf, MYSELF } from '#portals/ants/dossier/titres/person.ts';
import { whyNoCode } from '#portals/ants/dossier/titres/photo-codes.ts';
import { licencePrice } from '#portals/ants/rules/licences.ts';
import type { Donnees } from '#schema/evenement.ts';

type Wrong = { cle: string; message: string };

function refusals(donnees: Donnees, world: World): Wrong[] {
  const at = (key: string): string => textIn(donnees, key);
  const adult = ageOn(holderOf(world.compte, MYSELF).naissance, world.today) >= 18;
  const code = at('photoCode');
  const why = at('photoComment') === 'code' ? whyNoCode(world, code, world.today) : undefined;
  return [
    ...(at('permisAge') === (adult ? 'majeur' : 'mineur')
      ? []
      : [
          { cle: 'permisAge', message: `D’après votre compte, vous êtes ${adult ? 'majeur' : 'mineur'}. Relisez cette réponse.` },
        ]),
    ...(donnees.perduLe !== undefined && at('perduLe') > world.today
      ? [{ cle: 'perduLe', message: 'Ce jour n’est pas encore passé.' }]
      : []),
    ...(at('volRecepisse') === 'aucun-recepisse'
      ? [{ cle: 'volRecepisse', message: 'Un vol se déclare d’abord à la police ou à la gendarmerie : joignez son récépissé.' }]
      : []),
    ...(why ? [{ cle: 'photoCode', message: why }] : []),
  ];
}

/** What is done with a request of a licence: the code of the photo is used up at once, then it is paid or read. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'PER', dossier);
  const erreurs = refusals(donnees, world);
  if (erreurs.length > 0) return { numero, faits: [], erreurs };
  const motif = textIn(donnees, 'permisMotif');
  const montant = licencePrice(motif);
  const photo = textIn(donnees, 'photoComment') === 'code' ? textIn(donnees, 'photoCode') : undefined;
  return {
    numero,
    faits: [
      decide(dossier, montant > 0 ? 'incomplete' : 'en-instruction', 'permis-demande', {
        motif,
        montant,
        ...(photo === undefined ? {} : { photo }),
      }),
      ...sendMessage(world, `permis:${dossier}`, 'permis-demande', { numero, motif, montant, parCourrier: photo === undefined }),
    ],
  };
}
