import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Loading } from './components/Loading';
import { Shell } from './components/Shell';
import { type Language, LanguageProvider } from './language/language';
import { NotFound } from './views/NotFound';

// Each view comes when it is opened: the first one stays light.
const views: readonly (readonly [path: string, view: ComponentType])[] = [
  ['/', lazy(() => import('./views/pyramid/PyramidView'))],
  ['/case-studies', lazy(() => import('./views/case-study/CaseStudiesView'))],
  ['/case-studies/:slug', lazy(() => import('./views/case-study/CaseStudyView'))],
  ['/matrix', lazy(() => import('./views/matrix/MatrixView'))],
  ['/network', lazy(() => import('./views/network/NetworkView'))],
  ['/rules', lazy(() => import('./views/rules/RulesView'))],
  ['/my-practice', lazy(() => import('./views/my-practice/MyPracticeView'))],
  ['/findings', lazy(() => import('./views/findings/FindingsView'))],
  ['/search', lazy(() => import('./views/search/SearchView'))],
  ['/sections', lazy(() => import('./views/section/SectionsView'))],
  ['/sections/:code', lazy(() => import('./views/section/SectionView'))],
];

const languages: readonly Language[] = ['NL', 'EN'];

export function App() {
  return (
    <Switch>
      {languages.map(language => (
        <Route key={language} path={`/${language.toLowerCase()}`} nest>
          <LanguageProvider language={language}>
            <Shell>
              <Suspense fallback={<Loading />}>
                <Switch>
                  {views.map(([path, View]) => (
                    <Route key={path} path={path}>
                      <View />
                    </Route>
                  ))}
                  <Route>
                    <NotFound />
                  </Route>
                </Switch>
              </Suspense>
            </Shell>
          </LanguageProvider>
        </Route>
      ))}
      <Route>
        <Redirect to="/nl" replace />
      </Route>
    </Switch>
  );
}
