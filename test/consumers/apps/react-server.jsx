import { renderToString } from 'react-dom/server';
import { Page } from './react-page.jsx';

export const markup = (state) => renderToString(<Page {...state} />);
