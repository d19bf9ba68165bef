import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import example from './example.graphql?raw';
import './playground.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

createRoot(document.getElementById('playground') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    schemaDescription
    defaultTabs={[{ query: example }]}
    defaultEditorToolsVisibility={false}
    // The documentation is open on arrival.
    visiblePlugin="Documentation Explorer"
  >
    <GraphiQL.Logo>armstrace</GraphiQL.Logo>
  </GraphiQL>,
);
