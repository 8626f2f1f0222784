import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, userEvent, within } from 'storybook/test';
import type { Fait } from '#schema/evenement.ts';
import { SmallForm } from '#testing/SmallForm.tsx';
import { DOSSIER, gave } from '#testing/town-hall/cantine.ts';
import { inscription } from '#testing/town-hall/inscription.ts';
import { Recap } from './Recap.tsx';
import { ScreenForm } from './ScreenForm.tsx';

/** A whole screen, with every kind of field: how they stand together, and where the focus goes. */
function Registration({ ecran, start }: { ecran: string; start: readonly Fait[] }) {
  return (
    <SmallForm flow={inscription} start={start}>
      {(form, current) => (
        <div style={{ padding: '1rem' }}>
          <ScreenForm form={form} current={current} ecran={ecran} go={fn()} goToField={fn()}>
            {ecran === 'resume' ? () => <Recap form={form} current={current} go={fn()} goToField={fn()} /> : undefined}
          </ScreenForm>
        </div>
      )}
    </SmallForm>
  );
}

const meta = { title: 'form/ScreenForm', component: Registration, args: { ecran: 'vous', start: [] } } satisfies Meta<
  typeof Registration
>;
export default meta;
type Story = StoryObj<typeof meta>;

const refused = (fait: string, saisie: string, raison: string): Fait => ({
  type: 'refuse',
  dossier: DOSSIER,
  fait,
  saisie,
  raison,
});
const FILLED = [
  gave('naissance', '1992-05-03'),
  gave('courriel', 'ana@courriel.test'),
  gave('compte', 'FR76 0000 0000 0022 2222 2222 262'),
  gave('lettre', 'Bonjour,\n\nje cherche un emploi près de chez moi.\nMerci.'),
  gave('motDePasse', 'empreinte-0000'),
  gave('metier', 'D1214'),
  gave('jourPaye', '2026-09-30'),
  gave('cv', 'bulletin'),
  gave('employeurs', ['1', '2']),
  gave('employeur', 'Boulangerie Exemple', '1'),
  gave('heures', 35, '1'),
  gave('employeur', 'Librairie Exemple', '2'),
  gave('heures', 12, '2'),
];

export const Vide: Story = {};
export const Rempli: Story = { args: { start: FILLED } };
export const Refus: Story = {
  args: {
    start: [
      refused('naissance', '1992-04-31', 'Ce jour n’existe pas : avril 1992 va du 1er au 30.'),
      refused('compte', 'FR76 0000', 'Un IBAN français a 27 signes ; ici, il y en a 8. Relisez-le.'),
      refused('metier', 'vendeuse', 'Choisissez un métier dans la liste.'),
      refused('cv', 'cv-12-mo', 'Ce fichier est trop lourd : 5 Mo au plus. Choisissez un document plus léger.'),
    ],
  },
};
export const Manque: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Continuer' }));
  },
};
export const Lignes: Story = { args: { ecran: 'employeurs', start: FILLED } };
export const LignesManque: Story = { ...Manque, args: { ecran: 'employeurs' } };
export const LigneEnlevee: Story = {
  args: { ecran: 'employeurs', start: FILLED },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /Enlever.*Employeur 1/ }));
  },
};
export const Recapitulatif: Story = { args: { ecran: 'resume', start: FILLED } };
