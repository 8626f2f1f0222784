import type { Flow } from '#engine/flow/flow.ts';
import type { PageProps } from '#look/page-props.ts';

/** What a page about one démarche receives. */
export type OneProps = PageProps & { flow: Flow };
