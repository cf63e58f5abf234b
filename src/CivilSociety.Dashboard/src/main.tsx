import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { Router } from 'wouter';
import { App } from './App';
import { client } from './graphql/client';
import { root } from './graphql/endpoint';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/tokens.css';
import './styles/base.css';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no element #root.');

createRoot(element).render(
  <StrictMode>
    <Provider value={client}>
      <Router base={root.pathname.replace(/\/$/, '')}>
        <App />
      </Router>
    </Provider>
  </StrictMode>,
);
