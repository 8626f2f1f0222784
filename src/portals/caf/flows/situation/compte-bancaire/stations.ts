import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { accountChanges } from '#portals/caf/dossier/banque/changes.ts';
import { returnedPayments } from '#portals/caf/dossier/banque/returned.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

/** The journey of an account: to the Caf, which reads the RIB, then to the bank with each payment. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, caf, banque } = ORGANISMES;
  const change = accountChanges(world).find((one) => one.dossier === dossier);
  if (!change)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'caf', ...caf, etat: 'a-venir' },
      { id: 'banque', ...banque, etat: 'a-venir' },
    ];
  const { le, luLe, etat } = change;
  const again = returnedPayments(world).find(({ refait }) => refait !== undefined && luLe !== undefined && refait >= luLe);
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous donnez un autre compte, et son RIB' },
    {
      id: 'caf',
      ...caf,
      etat: etat === 'en-cours' ? 'en-cours' : 'passe',
      le: luLe ?? le,
      detail: {
        'en-cours': 'un agent va lire le RIB ; l’ancien compte sert encore',
        acceptee: 'un agent a lu le RIB : le compte est enregistré',
        refusee: 'le compte n’est pas pris ; l’ancien reste',
        remplacee: 'un autre compte a été pris depuis',
      }[etat],
    },
    ...(etat === 'refusee' || etat === 'remplacee'
      ? []
      : [
          {
            id: 'banque',
            ...banque,
            etat: again === undefined ? ('a-venir' as const) : ('passe' as const),
            ...(again?.refait === undefined ? {} : { le: again.refait }),
            detail: again === undefined ? 'reçoit les prochains paiements' : 'reçoit le paiement qui était revenu',
          },
        ]),
  ];
}
