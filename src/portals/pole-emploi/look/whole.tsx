import type { ComponentType } from 'react';
import { onDemand } from '#form/on-demand.ts';
import type { Page } from '#look/inside-pages.ts';
import type { PageProps } from '#look/page-props.ts';

/** A page that comes with the whole portal: neither is needed before somebody is inside. */
export const whole = (load: () => Promise<ComponentType<PageProps>>): Page =>
  onDemand(async () => {
    const [{ poleEmploi }, Inside] = await Promise.all([import('../index.ts'), load()]);
    return (props: PageProps) => <Inside {...props} portal={poleEmploi} />;
  });
