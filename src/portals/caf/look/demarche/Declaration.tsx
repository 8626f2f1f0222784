import { DemarchePage } from '#look/demarche/DemarchePage.tsx';
import type { BodyProps, Pieces } from '#look/demarche/pieces.ts';
import type { PageProps } from '#look/page-props.ts';
import { type DeclarationState, declarationState } from '../../dossier/account.ts';
import { lookOf } from '../edition.ts';
import { useConsultation } from '../use-consultation.ts';
import { joinPaper } from './join-paper.ts';
import { Lines2025 } from './Lines2025.tsx';
import { OWN } from './own.ts';
import { Recapitulatif } from './Recapitulatif.tsx';
import { Result } from './Result.tsx';
import { Situation } from './Situation.tsx';
import { Table2024 } from './Table2024.tsx';
import './declaration.css';

/** The quarterly declaration on screen: what it draws in its own way, its resources above all. */
export function Declaration(props: PageProps) {
  const { world, ask } = props;
  const state = declarationState(world);
  const manual = lookOf(world) === '2024';
  const open = state && state.statut !== 'envoyee' && state.statut !== 'a-venir';
  const consulting = useConsultation(ask, open && !manual ? state.dossier : undefined);
  const pieces: Pieces = {
    bodies: state ? bodiesOf(state, manual) : {},
    join: joinPaper(ask),
    waiting: {
      asking: consulting,
      ecran: 'ressources',
      titre: 'Vos ressources arrivent',
      mots: 'Le site cherche ce que les employeurs ont transmis…',
    },
    Result,
  };
  return <DemarchePage {...props} own={OWN} pieces={pieces} />;
}

const bodiesOf = (state: DeclarationState, manual: boolean): NonNullable<Pieces['bodies']> => ({
  situation: (body: BodyProps) => <Situation world={body.form.world} {...body} />,
  ressources: (body: BodyProps) =>
    manual ? <Table2024 world={body.form.world} state={state} {...body} /> : <Lines2025 state={state} {...body} />,
  recapitulatif: (body: BodyProps) => <Recapitulatif state={state} {...body} />,
});
