import type { Flow } from '#engine/flow/flow.ts';
import type { PageProps } from '../page-props.ts';
import type { OwnWords } from './own-words.ts';
import type { Pieces } from './pieces.ts';

/** What a page about one démarche receives. */
export type OneProps = PageProps & { flow: Flow; own: OwnWords; pieces?: Pieces };
