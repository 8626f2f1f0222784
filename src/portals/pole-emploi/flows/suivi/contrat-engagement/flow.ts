import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { ageOn } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';
import { CONTRAT, contractOf, type Stage } from './read.ts';

const OPEN: ReadonlySet<Stage> = new Set(['questionnaire', 'diagnostic', 'signature']);

/** From the questionnaire to the signature of the contract of engagement (pole-emploi.md §2i, §5 row 25). */
export const contratEngagement = flowOf({
  id: CONTRAT,
  titre: 'Mon contrat d’engagement',
  facts,
  open: (world) => {
    const contract = contractOf(world);
    return contract && OPEN.has(contract.etape) ? contract.dossier : undefined;
  },
  truths,
  strictNote: {
    fr: 'Ici, vous pouvez préparer chaque étape en ligne. Dans la vie, le diagnostic et le contrat se font souvent pendant un rendez-vous avec le référent.',
    falc: 'Ici, vous faites chaque étape en ligne. Dans la vie, vous en parlez avec une personne, pendant un rendez-vous.',
    en: 'Here each step can be prepared online. In life, the diagnosis and the contract are often made in a meeting with the adviser.',
  },
});

/** What to say when nothing can be filled: what one waits for, and until when. */
export function closedWords(world: World): string {
  const contract = contractOf(world);
  if (!contract) return 'Cette démarche concerne ici les personnes inscrites avec leur demande de RSA. Vous n’avez rien à faire.';
  if (contract.etape === 'attente-orientation')
    return 'Votre questionnaire est envoyé. Une lettre vous dira bientôt quel organisme vous accompagne.';
  if (contract.etape === 'attente-contrat')
    return 'Votre référent prépare le contrat. Il arrive dans vos courriers en quelques jours.';
  return `Votre contrat d’engagement est signé depuis le ${dayInWords(contract.signeLe ?? world.today)}. Il n’y a rien d’autre à faire ici.`;
}

const CHILD_UNDER = 12;

/** Somebody alone with a child under twelve, as her account says. */
export const isAloneWithChild = ({ compte, today }: Pick<World, 'compte' | 'today'>): boolean =>
  compte.foyer.isoleDepuis !== undefined && compte.foyer.enfants.some(({ naissance }) => ageOn(naissance, today) < CHILD_UNDER);

const ANY_JOB = 'D1106';

// A careful person says what is so, and asks for what would help her.
function truths({ world }: FlowContext): Truths<Fact> {
  const alone = isAloneWithChild(world);
  return {
    engagementSituation: 'cherche',
    engagementProjet: 'Un travail avec du contact, pas trop loin.',
    engagementFreins: alone ? 'garde' : 'mobilite',
    engagementHandicap: 'non',
    engagementRaison: alone ? 'enfant' : 'aucune',
    engagementHeures: '10',
    engagementActions: alone ? 'garde,cv' : 'candidatures,cv',
    engagementMetier: fileOf(world.compte).metier ?? ANY_JOB,
    engagementRayon: '20',
    engagementSalaire: '1900',
    engagementAccord: 'oui',
    engagementRemarque: 'Je voudrais une action en moins pour commencer.',
    engagementSigne: 'true',
    engagementExact: 'true',
  };
}
