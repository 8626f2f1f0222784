import { ofName } from '#engine/words/say.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Disclosure } from '#ui/index.ts';
import { ABSENT_SOURCE, absentServices } from '../hidden.ts';

/** Why the menu is shorter for some people. Says nothing to the others. */
export function AbsentNote({ world, portal }: Pick<PageProps, 'world' | 'portal'>) {
  const absent = absentServices(world, portal);
  if (!absent) return null;
  return (
    <Disclosure title="Des services n’apparaissent pas&nbsp;: pourquoi&nbsp;?">
      <p>
        C’est {absent.par} qui vous accompagne, et non une agence {ofName('France Travail')}.
      </p>
      <p>Ne sont pas dans votre espace&nbsp;: {absent.services.join(', ')}. C’est normal. Votre référent peut vous répondre.</p>
      <RuleSource source={ABSENT_SOURCE} />
    </Disclosure>
  );
}
