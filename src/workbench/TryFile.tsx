import { useCallback, useEffect, useRef, useState } from 'react';
import { noBreak } from '#engine/words/no-break.ts';
import { forgetRefused, MOST_REFUSED, refusedFiles } from '#stores/refused-files.ts';
import { forgetTries, keptTries, MOST_TRIED } from '#stores/tried-stories.ts';
import { Button, Icon, LoadingLine, Notice } from '#ui/index.ts';
import { takeOfferedFiles } from './offered-files.ts';
import { type Outcome, tryOut } from './try-out.ts';
import './try-file.css';

/** `room` is the address of the practice room, to which the choice is added: « /salle/ ». */
export type TryFileProps = { room: string };

/** « Essayer un fichier »: a scenario of one's own, with its account if it brings one, checked in French and played at once. */
export function TryFile({ room }: TryFileProps) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const [busy, setBusy] = useState(false);
  // Read once the page is there: the one that is built knows no device.
  const [kept, setKept] = useState<ReturnType<typeof keptTries>>([]);
  const [refused, setRefused] = useState<ReturnType<typeof refusedFiles>>([]);
  const results = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);

  const readKept = useCallback(() => {
    setKept(keptTries());
    setRefused(refusedFiles());
  }, []);
  async function look(files: readonly File[]) {
    if (files.length === 0) return;
    setBusy(true);
    setOutcomes(await tryOut(files));
    setBusy(false);
    readKept();
  }
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    readKept();
    void latest.current(takeOfferedFiles());
    return followDrops((files) => void latest.current(files));
  }, [readKept]);
  useEffect(() => {
    if (outcomes) results.current?.focus();
  }, [outcomes]);

  const before = refused.filter(({ file }) => !outcomes?.some((outcome) => outcome.file === file));
  return (
    <div className="try-file site-page">
      <h1 className="page-title">Essayer un fichier</h1>
      <p className="page-lead">
        Vous avez écrit un scénario&nbsp;? Il est relu ici, ligne par ligne, puis vous pouvez le jouer. Le fichier ne quitte pas
        cet appareil.
      </p>
      <div className="try-file__drop">
        <p id="essai-aide">
          Choisissez-le, ou déposez-le sur cette page. Si votre scénario a sa propre personne, prenez les deux fichiers
          ensemble&nbsp;: le scénario et le compte.
        </p>
        {/* The browser would draw this box in its own language: the label is the button, the box keeps the keys and the focus. */}
        <input
          className="visuellement-cache"
          id="essai-fichiers"
          ref={box}
          type="file"
          accept=".yaml,.yml"
          multiple
          aria-describedby="essai-aide"
          onChange={({ currentTarget }) => {
            void look([...(currentTarget.files ?? [])]);
            // The same file, once corrected, must be heard of again.
            currentTarget.value = '';
          }}
        />
        <label className="ui-button" htmlFor="essai-fichiers">
          <Icon name="dossier" />
          Choisissez votre fichier «&nbsp;.yaml&nbsp;»
        </label>
      </div>
      {busy && <LoadingLine label="Relecture du fichier…" />}
      {outcomes && !busy && (
        <div className="try-file__results" ref={results} tabIndex={-1} role="status">
          {outcomes.map((outcome) => (
            <OneFile key={outcome.file} outcome={outcome} room={room} />
          ))}
        </div>
      )}
      {before.length > 0 && !busy && (
        <section className="try-file__kept" aria-labelledby="essais-refuses">
          <h2 id="essais-refuses">À corriger depuis la dernière fois</h2>
          <p>
            Cet appareil garde les remarques des {MOST_REFUSED} derniers fichiers refusés, mais pas les fichiers. Une fois
            corrigé, choisissez le vôtre de nouveau.
          </p>
          {before.map(({ file, problems }) => (
            <OneFile key={file} outcome={{ file, etat: 'refuse', problems, exercice: undefined }} room={room} />
          ))}
          <Button
            icon="corbeille"
            onClick={() => {
              forgetRefused();
              setRefused([]);
              box.current?.focus();
            }}
          >
            Effacer ces remarques
          </Button>
        </section>
      )}
      {kept.length > 0 && !busy && (
        <section className="try-file__kept" aria-labelledby="essais-gardes">
          <h2 id="essais-gardes">Vos derniers essais</h2>
          <p>
            Cet appareil garde les {MOST_TRIED} derniers scénarios que vous avez essayés. Le suivant prend la place du plus
            ancien. Le fichier, lui, reste chez vous.
          </p>
          <ul>
            {kept.map(({ id, titre }) => (
              <li key={id}>
                <a href={`${room}?exercice=${id}&mode=guide`}>{noBreak(titre)}</a>
              </li>
            ))}
          </ul>
          <Button
            icon="corbeille"
            onClick={() => {
              forgetTries();
              setKept([]);
              box.current?.focus();
            }}
          >
            Effacer ces essais
          </Button>
        </section>
      )}
    </div>
  );
}

const TITLES = {
  jouable: 'Ce scénario est bon',
  compte: 'Ce compte est bon',
  refuse: 'À corriger',
  plein: 'Pas de place',
} as const;

function OneFile({ outcome, room }: { outcome: Outcome; room: string }) {
  const { file, etat, problems, exercice } = outcome;
  const tone = etat === 'refuse' ? 'erreur' : etat === 'plein' ? 'attention' : 'succes';
  const play = (mode: string) => `${room}?exercice=${exercice}&mode=${mode}`;
  return (
    <section aria-label={file}>
      <Notice tone={tone} title={`${TITLES[etat]}\u00a0: ${file}`}>
        {problems.length > 0 && (
          <ul className="try-file__problems">
            {problems.map(({ line, gravite, message, corrected }) => (
              <li key={`${line} ${message}`}>
                {line > 0 && <b>Ligne {line}&nbsp;: </b>}
                {gravite === 'attention' && 'à regarder. '}
                {noBreak(message)}
                {corrected !== undefined && (
                  <>
                    {' '}
                    Écrivez&nbsp;:
                    <code className="try-file__line">{corrected}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {etat === 'compte' && <p>Pour le jouer, choisissez-le avec le scénario qui parle de cette personne.</p>}
        {etat === 'plein' && (
          <p>
            Le scénario est bon, mais votre navigateur ne peut plus rien garder. Effacez une ancienne séance dans «&nbsp;J’anime
            un atelier&nbsp;», ou sortez de la navigation privée. Puis recommencez.
          </p>
        )}
      </Notice>
      {etat === 'jouable' && (
        <div className="try-file__acts">
          <Button variant="principal" icon="lecture" href={play('guide')}>
            Jouer avec le guide
          </Button>
          <Button href={play('regarder')}>Regarder la démonstration</Button>
          <Button variant="lien" href={play('seul')}>
            Jouer sans aide
          </Button>
        </div>
      )}
    </section>
  );
}

/** Takes the files dropped anywhere on the page: beside the box, the browser would leave the page to show the file. */
function followDrops(take: (files: readonly File[]) => void): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal };
  document.addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    options,
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    },
    options,
  );
  return () => listening.abort();
}
