import { addMonthsToDay } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Remark, Taken } from '#engine/portal/receives.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { supplierSaysYes } from '#portals/ants/dossier/papers.ts';
import { ageOf, holderOf, MYSELF } from '#portals/ants/dossier/titres/person.ts';
import { type PreDemande, preDemandesOf, usablePreDemande } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { stampOf } from '#portals/ants/dossier/titres/stamps.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/title-words.ts';
import { preDemandeNumber } from '#portals/ants/rules/made-numbers.ts';
import { PRE_DEMANDE_MONTHS, titlePrice } from '#portals/ants/rules/titles.ts';
import type { Donnees } from '#schema/evenement.ts';

/** What looks strange, and may be confirmed: nobody else will say it before the counter. */
function strange(donnees: Donnees, world: World, titre: PreDemande['titre'], montant: number): Remark[] {
  const before = usablePreDemande(world);
  const number = textIn(donnees, 'timbreNumero');
  const stamp = number === '' ? undefined : stampOf(world, number);
  return [
    ...(before && before.titre === titre && before.pour === (textIn(donnees, 'titrePour') || MYSELF)
      ? [
          {
            cle: 'titreVoulu',
            message: `Vous avez déjà une pré-demande valable : ${before.numero}. En refaire une ne change pas l’autre.`,
          },
        ]
      : []),
    ...(donnees.titreMotif === 'adresse' && titre !== 'cni'
      ? [{ cle: 'titreMotif', message: 'Un passeport ne se refait pas pour un changement d’adresse.' }]
      : []),
    ...(stamp && stamp.montant !== montant
      ? [{ cle: 'timbreNumero', message: `Ce timbre est de ${stamp.montant} €, et il faut ${montant} €.` }]
      : []),
  ];
}

/** What is done with a pré-demande: kept as it is, with a number. Nobody looks at it before the counter. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const titre = textIn(donnees, 'titreVoulu') as PreDemande['titre'];
  const motif = textIn(donnees, 'titreMotif');
  const pour = textIn(donnees, 'titrePour') || MYSELF;
  const montant = titlePrice(titre, motif, ageOf(holderOf(world.compte, pour), world.today));
  const numero = preDemandeNumber(`${world.seed}/${world.compte.id}/${preDemandesOf(world).length}`);
  const domicileVerifie = donnees.titreVerification === 'oui' && supplierSaysYes(world, textIn(donnees, 'titreFournisseur'));
  return {
    numero,
    incoherences: strange(donnees, world, titre, montant),
    faits: [
      decide(dossier, 'acceptee', 'pre-demande-validee', { numero, titre, motif, pour, montant, domicileVerifie }),
      ...sendMessage(world, `pre-demande:${dossier}`, 'pre-demande-validee', {
        numero,
        quoi: TITLE_WORDS[titre],
        montant,
        timbre: textIn(donnees, 'timbreNumero'),
        domicileVerifie,
        jusquau: addMonthsToDay(world.today, PRE_DEMANDE_MONTHS),
      }),
    ],
  };
}
