import { Button } from '#ui/index.ts';
import { useSite } from '../site-context.ts';

/** Shown by scripts/resume.ts when a session waits on this device. */
export function ResumeOffer() {
  const { words, addresses } = useSite();
  const { resume } = words.home;
  return (
    <div className="home-resume" data-reprendre hidden>
      <p>{resume.text}</p>
      <Button href={addresses.room()} icon="fleche">
        {resume.action}
      </Button>
      <a href={addresses.begun}>{resume.list}</a>
    </div>
  );
}
