import type { PaperLineText, PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import type { Adulte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { kindOfPaper, type PieceKind } from './kinds.ts';
import { requestsOf } from './requests.ts';
import type { Wanted } from './wanted.ts';

/** The day written on a card that nobody asked for yet. */
const OLD_CARD: Day = '2024-01-15';
const PERMIT_NAMES: Readonly<Record<NonNullable<Adulte['sejour']>['nature'], string>> = {
  europeen: 'Citoyen de l’Union européenne',
  'titre-de-travail': 'Un titre qui permet de travailler',
  'dispense-de-duree': 'Carte de résident, ou réfugié',
  'sans-titre': 'Aucun',
};
const SPECIMEN = 'Spécimen d’entraînement : il ne prouve rien.';

type Known = Pick<World, 'compte' | 'events'>;

/**
 * The ordinary papers that everybody has, or gets by asking: nobody writes them in an account. They are there once they are asked for
 * (`more`: by the form under the eyes), and the identity card of who has no account yet from the beginning. Nothing that is not true is
 * ever made: no attestation of a host for who pays a rent.
 */
export function specimenPapers(world: Known, more: readonly Wanted[] = []): PaperText[] {
  const { compte } = world;
  const asked = [
    ...requestsOf(world).flatMap(({ pieces, le }) => pieces.map((wanted) => ({ ...wanted, le }))),
    ...more.map((wanted) => ({ ...wanted, le: OLD_CARD })),
  ];
  const first = (piece: PieceKind, adulte?: Adulte): Day | undefined =>
    asked.find(
      (one) => one.piece === piece && (adulte === undefined || (one.personne ?? compte.foyer.adultes[0]?.id) === adulte.id),
    )?.le;
  const withoutAccount = compte.identifiants.motDePasse === undefined && compte.droits !== undefined;
  const host = first('attestation-hebergement');
  return [
    ...compte.foyer.adultes.flatMap((adulte): PaperText[] => {
      const card = withoutAccount && permitOf(adulte) === undefined ? OLD_CARD : first('identite', adulte);
      const permit = permitOf(adulte) === undefined ? undefined : first('titre-de-sejour', adulte);
      const birth = first('acte-naissance', adulte);
      return [
        ...(card === undefined ? [] : [identityCard(world, adulte, card)]),
        ...(permit === undefined ? [] : [residencePermit(world, adulte, permit)]),
        ...(birth === undefined ? [] : [birthCertificate(world, adulte, birth)]),
      ];
    }),
    ...(host === undefined || !isHosted(world) ? [] : [hostLetter(world, host)]),
  ];
}

/** Lives at somebody's, and no paper of the account says so yet. */
const isHosted = ({ compte }: Known): boolean =>
  compte.logement.statut.startsWith('heberge') &&
  !compte.papiers.some((paper) => paper.type !== 'rib' && kindOfPaper(paper) === 'attestation-hebergement');

/** The residence permit of somebody who needs one. */
const permitOf = ({ sejour }: Adulte): Adulte['sejour'] =>
  sejour === undefined || sejour.nature === 'europeen' || sejour.nature === 'sans-titre' ? undefined : sejour;

const line = (libelle: string, valeur: string): PaperLineText => ({ libelle, valeur });
const person = ({ compte }: Known, { prenom, naissance }: Adulte): PaperLineText[] => [
  line('Nom', fullName(prenom, compte.nom)),
  line('Naissance', dayInWords(naissance)),
];
const attestation = (id: string, titre: string, de: string, le: Day, sections: PaperText['sections']): PaperText => ({
  ...{ id, type: 'attestation', titre, de, le, sections },
  paragraphes: [SPECIMEN],
});

const identityCard = (world: Known, adulte: Adulte, le: Day): PaperText =>
  attestation(`carte-identite-${adulte.id}`, `Carte d’identité ${adulte.prenom}`, 'Mairie d’Exempleville', le, [
    { titre: 'Recto', lignes: [line('Numéro', 'FICTIF00X1'), ...person(world, adulte)] },
    { titre: 'Verso', lignes: [line('Adresse', world.compte.logement.adresse)] },
  ]);

const residencePermit = (world: Known, adulte: Adulte, le: Day): PaperText =>
  attestation(`titre-sejour-${adulte.id}`, `Titre de séjour ${adulte.prenom}`, 'Préfecture d’Exemple', le, [
    {
      titre: 'Recto',
      lignes: [
        line('Numéro', 'FICTIF00X2'),
        ...person(world, adulte),
        line('Nature', PERMIT_NAMES[adulte.sejour?.nature ?? 'titre-de-travail']),
      ],
    },
    { titre: 'Verso', lignes: [line('Adresse', world.compte.logement.adresse)] },
  ]);

const birthCertificate = (world: Known, adulte: Adulte, le: Day): PaperText =>
  attestation(`acte-naissance-${adulte.id}`, `Acte de naissance ${adulte.prenom}`, 'État civil', le, [
    { lignes: person(world, adulte) },
  ]);

const hostLetter = ({ compte }: Known, le: Day): PaperText =>
  attestation('attestation-hebergement', 'Attestation d’hébergement', 'La personne qui héberge', le, [
    { lignes: [line('Hébergé', fullName(compte.prenom, compte.nom)), line('Adresse', compte.logement.adresse)] },
  ]);
