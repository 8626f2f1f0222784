import type { ComponentType, ReactNode } from 'react';
import type { FieldState } from '#engine/flow/journey.ts';
import type { FormProps } from '#form/form-props.ts';
import type { RecapProps } from '#form/Recap.tsx';
import type { DrawField } from '#form/ScreenForm.tsx';
import type { Asking } from '#form/use-ask.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import type { PageProps } from '../page-props.ts';

/** What the body of a screen is drawn with. */
export type BodyProps = RecapProps & { draw: DrawField; fields: readonly FieldState[] };

/** What a portal draws in its own way on the page of one démarche. The page does without any of it. */
export interface Pieces {
  /** By screen: its body, where it is more than its fields one after the other. */
  bodies?: Readonly<Record<string, (body: BodyProps) => ReactNode>>;
  /** Sends a paper as soon as it is chosen. */
  join?: FormProps['join'];
  /** What is asked of the administration when the page opens; one screen is not shown before it is answered. */
  waiting?: { asking: Asking; ecran: string; titre: string; mots: string };
  /** What the receipt shows besides the answer. */
  Result?: ComponentType<PageProps & { sent: EvenementDe<'envoye'> }>;
}
