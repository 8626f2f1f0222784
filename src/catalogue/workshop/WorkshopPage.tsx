import { Button } from '#ui/index.ts';
import { WAYS } from '../exercise/WayCards.tsx';
import { useSite } from '../site-context.ts';
import { TextPage } from '../text/TextPage.tsx';
import { TextSection } from '../text/TextSection.tsx';
import { MODEL } from './model.ts';
import './workshop.css';

/** « J'anime un atelier »: before, during, after, and writing one's own exercise. */
export function WorkshopPage() {
  const { words, addresses } = useSite();
  const { animer } = words;
  const { before, during, after, project, print, write } = animer.sections;
  const parts = [before, during, after, animer.ways, project, print, animer.shared, write];
  return (
    <TextPage title={animer.title} lead={animer.lead} onThisPage={animer.onThisPage} parts={parts}>
      <TextSection section={before} />
      <TextSection section={during} />
      <TextSection section={after} />
      <TextSection section={{ ...animer.ways, paragraphs: [animer.ways.lead] }}>
        <dl className="ways-explained">
          {WAYS.map((mode) => (
            <div key={mode}>
              <dt>{words.ways[mode].name}</dt>
              <dd>{words.ways[mode].text}</dd>
              <dd className="ways-explained__when">{animer.ways.when[mode]}</dd>
            </div>
          ))}
        </dl>
      </TextSection>
      <TextSection section={project} />
      <TextSection section={print} />
      <TextSection section={animer.shared}>
        <SharedDevice />
        <p>{animer.shared.real}</p>
      </TextSection>
      <TextSection section={write}>
        <Model />
        <p>
          <a href={addresses.essayer}>{animer.tryFile.link}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}

/** Brought to life by scripts/erase-session.ts. */
function SharedDevice() {
  const { shared } = useSite().words.animer;
  return (
    <>
      <div
        className="acts with-script"
        data-effacer
        data-confirmer={shared.confirm}
        data-fait={shared.erased}
        data-rien={shared.nothing}
      >
        <Button icon="corbeille">{shared.erase}</Button>
        <output />
      </div>
      <noscript>
        <p>{shared.noScript}</p>
      </noscript>
    </>
  );
}

/** Brought to life by scripts/copy.ts. */
function Model() {
  const { model } = useSite().words.animer;
  return (
    <div className="model" data-copier data-copie={model.copied} data-echec={model.failed}>
      <h3 id="modele">{model.title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so a keyboard must reach it */}
      <section className="model__text" aria-labelledby="modele" tabIndex={0}>
        <pre>{MODEL}</pre>
      </section>
      <div className="acts with-script">
        <Button icon="document">{model.copy}</Button>
        <output />
      </div>
      <p>
        {model.check} <code>{model.checkCommand}</code>
      </p>
    </div>
  );
}
