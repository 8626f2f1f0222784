import { useEffect, useRef, useState } from 'react';
import type { PaperText } from '#engine/household/truth.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { say } from '#engine/words/say.ts';
import { cible } from '#form/look.ts';
import { unbrokenSections } from '#form/unbroken-sections.ts';
import type { Langue } from '#schema/texte.ts';
import { Button, EmptyState, Magnifier, type MagnifierProps, Paper, type Size, TrainingBanner } from '#ui/index.ts';
import { isDated } from '../debrief/is-dated.ts';
import { dayText } from '../ground/dates.ts';
import { type Heights, useKeptHeight } from '../ground/kept-heights.ts';
import { Panel } from '../ground/Panel.tsx';
import { printOnly } from '../ground/print-only.ts';
import { Say } from '../ground/Say.tsx';
import { glassWords } from '../words/glass.ts';
import { PAPERS } from '../words/panels.ts';
import { PapersList } from './PapersList.tsx';
import { LineReader } from './slip/LineReader.tsx';
import { SlipSheet } from './slip/SlipSheet.tsx';
import { WhereToLook } from './slip/WhereToLook.tsx';
import './papers.css';

/** `ouvert` is the id of the paper being read. */
export type PapersPanelProps = {
  papers: readonly PaperText[];
  langue: Langue;
  ouvert?: string | undefined;
  onOpen: (id: string | undefined) => void;
  /** Where each paper was being read, kept by who draws the panel. */
  heights?: Heights;
  /** Does the slip tell where to look, to those who ask? Not where one is on one's own. */
  ouRegarder?: boolean;
};

const UNKEPT: Heights = new Map();

/** The papers of the fictional person, and the one being read. Nothing is pointed at: finding the figure is the exercise. */
export function PapersPanel({ papers, langue, ouvert, onOpen, heights = UNKEPT, ouRegarder = true }: PapersPanelProps) {
  const [size, setSize] = useState<Size>(100);
  const open = papers.find(({ id }) => id === ouvert);
  const list = useRef<HTMLDivElement>(null);
  useKeptHeight(list, ouvert ?? 'liste', heights);
  const before = useRef(ouvert);
  useEffect(() => {
    // The paper that closes was holding the focus: it goes back to its line in the list.
    if (before.current !== undefined && ouvert === undefined) {
      list.current
        ?.querySelector<HTMLElement>(`[data-cible="${cible.lieu(`papier:${before.current}`)}"]`)
        ?.focus({ preventScroll: true });
    }
    before.current = ouvert;
  }, [ouvert]);
  return (
    <Panel title={PAPERS.titre} langue={langue} lead={papers.length > 0 && !open ? PAPERS.aide : undefined}>
      {papers.length === 0 && (
        <EmptyState icon="document" title={say(PAPERS.vide, langue).mots}>
          <Say text={PAPERS.videAide} langue={langue} />
        </EmptyState>
      )}
      <div className={open ? 'papers papers--open' : 'papers'} ref={list}>
        {papers.length > 0 && <PapersList papers={papers} langue={langue} ouvert={open?.id} onOpen={onOpen} />}
        {open && (
          <OpenPaper
            key={open.id}
            paper={open}
            langue={langue}
            size={size}
            onSize={setSize}
            ouRegarder={ouRegarder}
            onClose={() => onOpen(undefined)}
          />
        )}
      </div>
    </Panel>
  );
}

type OpenPaperProps = Pick<MagnifierProps, 'size' | 'onSize'> & {
  paper: PaperText;
  langue: Langue;
  ouRegarder: boolean;
  onClose: () => void;
};

function OpenPaper({ paper, langue, size, onSize, ouRegarder, onClose }: OpenPaperProps) {
  const sheet = useRef<HTMLDivElement>(null);
  // The line under the reading rule; undefined while it is put away.
  const [lu, setLu] = useState<number>();
  const { bulletin } = paper;
  useEffect(() => {
    // On a phone the paper takes the place of the list: the focus must follow, or it would fall back to the top of the page.
    sheet.current?.focus({ preventScroll: true });
  }, []);
  const titre = noBreak(paper.titre);
  return (
    <div className="papers__open">
      <Magnifier
        paper={titre}
        size={size}
        onSize={onSize}
        words={glassWords(langue)}
        before={
          <Button variant="lien" icon="retour" onClick={onClose}>
            <Say text={PAPERS.retour} langue={langue} />
          </Button>
        }
        after={
          bulletin && (
            <Button
              variant="discret"
              icon="loupe"
              aria-pressed={lu !== undefined}
              onClick={() => setLu(lu === undefined ? 0 : undefined)}
            >
              <Say text={PAPERS.regle} langue={langue} />
            </Button>
          )
        }
      >
        {/* Papers are French, whatever the language of the room. */}
        <div ref={sheet} className="papers__sheet" tabIndex={-1} lang="fr" dir="ltr">
          {/* Printed alone, it still carries the training banner. */}
          <div className="papers__mark">
            <TrainingBanner />
          </div>
          {bulletin ? (
            <SlipSheet titre={titre} slip={bulletin} lu={lu} onRead={setLu} />
          ) : (
            <Paper
              title={titre}
              subject={paper.type === 'courrier' ? titre : undefined}
              issuer={paper.de}
              recipient={paper.pour}
              date={isDated(paper) ? `Le ${dayText(paper.le).fr}` : undefined}
              sections={unbrokenSections(paper.sections)}
            >
              {paper.paragraphes?.map((text) => (
                <p key={text}>{noBreak(text)}</p>
              ))}
            </Paper>
          )}
        </div>
      </Magnifier>
      {bulletin && <LineReader slip={bulletin} langue={langue} lu={lu} onRead={setLu} />}
      <div className="papers__after">
        <Button variant="discret" icon="imprimer" onClick={() => printOnly(sheet.current)}>
          <Say text={PAPERS.imprimer} langue={langue} />
        </Button>
      </div>
      {bulletin && ouRegarder && <WhereToLook slip={bulletin} langue={langue} onRead={setLu} />}
    </div>
  );
}
