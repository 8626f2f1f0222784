import { createRoot } from 'react-dom/client';
import { countOnce, keepPage } from '#ui/presses/count-once.ts';
import '#ui/styles/index.css';
import './usb.css';
import { takeDroppedFiles } from './dropped-files.ts';
import { followLinks } from './visits.ts';
import { WholeFile } from './WholeFile.tsx';

// The addresses of the site behind « # »: vite.usb.config.ts gives « #/ » for BASE_URL, so every link of every page leads here.
countOnce(document);
keepPage(window);
followLinks();
takeDroppedFiles();
const place = document.getElementById('fichier');
if (place) createRoot(place).render(<WholeFile />);
