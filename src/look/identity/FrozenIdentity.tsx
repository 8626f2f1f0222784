import { identityPassedOn } from '#engine/identity/passed-on.ts';
import type { World } from '#engine/journal/world.ts';
import { ofName } from '#engine/words/say.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { type DataItem, DataList, Disclosure } from '#ui/index.ts';
import { claimItems } from './claim-items.ts';

type FrozenIdentityProps = {
  world: World;
  portail: string;
  /** What the portal itself adds: its own number, its identifier. */
  more: readonly DataItem[];
  /** What it shows when the person came in with its own account: its file, as it has always been. */
  own: readonly DataItem[];
};

/**
 * Who one is, on the profile page of a portal. When it came through the shared identity it is frozen: nothing of it can be changed there,
 * and what is wrong in it is put right elsewhere (ants.md §1.3).
 */
export function FrozenIdentity({ world, portail, more, own }: FrozenIdentityProps) {
  const passed = identityPassedOn(world, portail);
  return (
    <section className="portal-section">
      <h2>Identité</h2>
      <DataList items={[...(passed ? claimItems(passed.claims) : own), ...more]} />
      {passed && (
        <>
          <p>
            Les lignes de votre état civil viennent {ofName(passed.provider.nom)}, par la connexion d’entraînement. Elles ne se
            modifient pas ici.
          </p>
          <Disclosure title={'Une erreur dans ces lignes\u00a0?'}>
            <p>
              Demandez à {passed.provider.nom} de la corriger. Si elle est aussi sur votre acte de naissance, écrivez à la mairie
              de naissance, ou à l’Insee pour une naissance à l’étranger. Déconnectez-vous, puis revenez par la même porte&nbsp;:
              ce qui est corrigé arrive avec vous.
            </p>
            <p>L’adresse de courriel et le téléphone ne viennent pas du registre&nbsp;: ils ne sont pas figés.</p>
          </Disclosure>
          <RuleSource
            quoi="L’identité transmise"
            source="Dossier de faits ANTS, § 1.3 et 6.1 : figée au retour, usage vu chez d’autres administrations ; chez qui la corriger : choix du simulateur"
          />
        </>
      )}
    </section>
  );
}
