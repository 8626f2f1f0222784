import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf } from './room.ts';

/* What is dropped as a hand drops it: by the browser itself, which leaves the page when nobody stops it. */

const file = join(mkdtempSync(join(tmpdir(), 'depot-')), 'photo.txt');
writeFileSync(file, 'un fichier quelconque');

type Dropped = { files?: string[]; items?: { mimeType: string; data: string }[] };
const FILE: Dropped = { files: [file] };
const LINK: Dropped = { items: [{ mimeType: 'text/uri-list', data: 'http://ailleurs.test/' }] };
const TEXT: Dropped = { items: [{ mimeType: 'text/plain', data: 'bonjour' }] };

async function drop(page: Page, { files = [], items = [] }: Dropped, at = { x: 300, y: 400 }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items, files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, ...at, data });
  await client.detach();
}

test('ce qui est déposé dans la salle n’emporte ni la page ni ce qui est écrit', async ({ page }) => {
  await page.goto('/salle/?exercice=caf/premiere-declaration&mode=guide');
  const field = browserOf(page).getByRole('textbox').first();
  await field.fill('297050');
  await page.waitForLoadState('networkidle');
  const address = page.url();
  for (const dropped of [FILE, LINK, TEXT]) {
    await drop(page, dropped);
    await expect(page.getByText('Rien ne s’est ouvert')).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(page.getByText('Rien ne s’est ouvert')).toBeHidden();
  }
  // Over the field itself, a file is no text to take.
  const box = await field.boundingBox();
  await drop(page, FILE, { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 });
  await expect(page.getByText('Rien ne s’est ouvert')).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(field).toHaveValue('297050');
});

for (const address of ['/', '/exercices/', '/animer/'])
  test(`un fichier déposé sur ${address} laisse la page, et dit où le déposer`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await drop(page, FILE);
    await expect(page.getByRole('status').filter({ hasText: '« Essayer un fichier »' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(address);
  });

test('le même fichier déposé sur « Essayer un fichier » y est relu', async ({ page }) => {
  await page.goto('/animer/essayer/');
  await page.waitForLoadState('networkidle');
  await drop(page, FILE);
  await expect(page.getByText('son nom doit finir par « .yaml »')).toBeVisible();
  await expect(page.getByText('Rien ne s’est ouvert')).toBeHidden();
});
