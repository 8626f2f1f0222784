import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FormPlan } from './FormPlan.tsx';

test('toute étape peut être ouverte, et son état se lit avec son nom', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(
    <FormPlan
      onOpen={onOpen}
      sections={[
        { id: 'situation', titre: 'Situation', etat: 'complet' },
        { id: 'ressources', titre: 'Ressources', etat: 'reporte', courant: true },
        { id: 'envoi', titre: 'Récapitulatif', etat: 'a-completer' },
      ]}
    />,
  );
  expect(screen.getByText('Étape 2 sur 3')).toBeTruthy();
  expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('je ne sais pas encore');
  await user.click(screen.getByRole('button', { name: /Récapitulatif à compléter/ }));
  expect(onOpen).toHaveBeenCalledWith('envoi');
});
