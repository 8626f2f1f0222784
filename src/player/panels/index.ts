// The one door to the room's panels: views that receive values and callbacks, and touch no store.
export { CircuitPanel } from './CircuitPanel.tsx';
export { Debrief } from './Debrief.tsx';
export { MomentsPanel } from './MomentsPanel.tsx';
export { PapersPanel } from './PapersPanel.tsx';
