import { password } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { toAccount } from '#portals/ants/circuits.ts';
import { ACTIVATION } from '#portals/ants/dossier/acces/account.ts';
import { lastLink } from '#portals/ants/dossier/acces/links.ts';
import { DEMO_PASSWORD, PASSWORD_SIGNS } from '#portals/ants/dossier/acces/password.ts';

const secret = toAccount({
  pourquoi: 'Pour que vous seul ouvriez ce compte.',
  effet: 'Le lien ne sert plus : c’est ce mot de passe qui ouvre.',
});
const chosen = (nom: string): FactSpec => ({ ...fact(nom, password({ min: PASSWORD_SIGNS }), secret), secret: true });

const facts = {
  activationMotDePasse: chosen('le mot de passe que vous choisissez'),
  activationConfirmation: chosen('le mot de passe, une deuxième fois'),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;

/** Following the link of the e-mail, and choosing a password (ants.md §1.2, form 2). One dossier for each link that was sent. */
export const activation = flowOf({
  id: ACTIVATION,
  titre: 'Choisir mon mot de passe',
  facts,
  open: (world) => {
    const link = lastLink(world);
    return link?.etat === 'bon' ? `${ACTIVATION}:${link.rang}` : undefined;
  },
  truths: () => ({ activationMotDePasse: DEMO_PASSWORD, activationConfirmation: DEMO_PASSWORD }),
});
