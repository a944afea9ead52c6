import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.js';
import { SignInProvider } from './signIn/SignInProvider.js';
import { cssVariables, theme } from './theme/theme.js';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element to draw in: #root');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <SignInProvider>
        <RouterProvider router={router} />
      </SignInProvider>
    </MantineProvider>
  </StrictMode>,
);
