import { fireEvent, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { noBreak } from '#engine/words/no-break.ts';
import { FieldView } from '#form/FieldView.tsx';
import { plainText, RichText } from '#form/RichText.tsx';
import { Say } from '#player/ground/Say.tsx';
import { emptyTrace, SmallForm } from '#testing/SmallForm.tsx';
import { Paper, TextField } from '#ui/index.ts';
import { NAUGHTY } from './naughty.ts';

const DANGEROUS =
  'script, img, svg:not([aria-hidden]), iframe, object, embed, link, meta, base, form, video, audio, math, template, style, [onerror], [onload], [onfocus], a[href^="javascript" i]';
const nothing = () => {};

/** Fails if anything was executed, or if text became an element. */
function expectOnlyText(container: HTMLElement): void {
  expect([...container.querySelectorAll(DANGEROUS)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect((window as { __pirate?: unknown }).__pirate).toBeUndefined();
}
/** A text whose marks « [[mot|affiché]] » are read, as RichText does. */
const MARKED = /\[\[[a-z0-9-]+(\|[^\]]+)?\]\]/;
// React writes U+0000 as U+FFFD, as HTML asks.
const asHtml = (text: string): string => text.replaceAll('\0', '\uFFFD');

test('RichText montre chaque texte tel qu’il est, et rien ne s’exécute', () => {
  const alert = vi.spyOn(window, 'alert').mockImplementation(nothing);
  const { container } = render(
    NAUGHTY.map((text, rank) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
      <p key={rank}>
        <RichText text={text} langue="fr" glossaire={{}} />
      </p>
    )),
  );
  const shown = [...container.children].map(({ textContent }) => asHtml(textContent ?? ''));
  for (const [rank, text] of NAUGHTY.entries())
    expect(shown[rank]).toBe(asHtml(MARKED.test(text) ? plainText(text, 'fr', {}) : noBreak(text)));
  expectOnlyText(container);
  expect(alert).not.toHaveBeenCalled();
});

test('une case de texte rend exactement ce qui y est écrit', () => {
  const oneLine = NAUGHTY.filter((text) => !/[\r\n\0]/.test(text));
  const onCommit = vi.fn();
  const { container } = render(
    oneLine.map((text, rank) => (
      <TextField key={text} id={`champ-${rank}`} label={text} hint={text} value={text} onCommit={onCommit} />
    )),
  );
  const boxes = [...container.querySelectorAll('input')];
  expect(boxes.map(({ value }) => value)).toEqual(oneLine);
  expectOnlyText(container);
  const lines = render(
    NAUGHTY.filter((text) => !text.includes('\0')).map((text, rank) => (
      <TextField key={text} id={`lettre-${rank}`} label={text} multiline value={text} onCommit={onCommit} />
    )),
  );
  // A page knows one line break, whatever was pasted.
  const broken = NAUGHTY.filter((text) => !text.includes('\0')).map((text) => text.replace(/\r\n?/g, '\n'));
  expect([...lines.container.querySelectorAll('textarea')].map(({ value }) => value)).toEqual(broken);
  expectOnlyText(lines.container);
  for (const [rank, box] of boxes.slice(0, 80).entries()) {
    fireEvent.change(box, { target: { value: `${oneLine[rank]} fin` } });
    fireEvent.blur(box);
    expect(onCommit).toHaveBeenLastCalledWith(`${oneLine[rank]} fin`);
  }
});

test('une réponse étrange laissée dans un formulaire revient telle quelle, et son refus se lit', () => {
  for (const text of NAUGHTY.filter((one) => one.trim() !== '' && one.length < 2_000 && !/[\r\n\0]/.test(one)).filter(
    (_one, rank) => rank % 3 === 0,
  )) {
    const trace = emptyTrace();
    const { container, unmount } = render(
      <SmallForm trace={trace}>
        {(form, current) =>
          current.screens
            .find(({ screen }) => screen.id === 'enfant')
            ?.fields.filter(({ field }) => field.fait === 'remarque')
            .map((state) => <FieldView key={state.key} state={state} form={form} />)
        }
      </SmallForm>,
    );
    const box = container.querySelector('input');
    if (!box) throw new Error('pas de case');
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
    const last = trace.faits.at(-1);
    if (last?.type === 'repondu')
      expect([last.valeur, container.querySelector('input')?.value]).toEqual([text.trim(), text.trim()]);
    else expect(last?.type).toBe('refuse');
    expectOnlyText(container);
    unmount();
  }
});

test('un papier et un texte de scénario montrent chaque texte tel quel', () => {
  const { container } = render(
    <>
      {NAUGHTY.slice(0, 200).map((text) => (
        <Say key={text} text={{ fr: text, en: text }} langue="en" />
      ))}
      <Paper title="Essai" sections={[{ lignes: NAUGHTY.slice(200).map((text) => ({ libelle: text, valeur: text })) }]} />
    </>,
  );
  expectOnlyText(container);
});
