using System.Linq.Expressions;
using System.Reflection;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>The relations that a specification includes, and those of the items that they lead to.</summary>
internal sealed class IncludeTree
{
    private readonly Dictionary<string, IncludeTree> _relations = new(StringComparer.Ordinal);

    private IncludeTree()
    {
    }

    /// <summary>The included relations by name, with what is included of the items that they lead to.</summary>
    public IReadOnlyDictionary<string, IncludeTree> Relations => _relations;

    /// <summary>Whether nothing is included.</summary>
    public bool IsEmpty => _relations.Count == 0;

    /// <summary>The paths to the ends of the tree, their relations joined by dots.</summary>
    public IEnumerable<string> Paths => _relations.SelectMany(relation =>
        relation.Value.IsEmpty ? [relation.Key] : relation.Value.Paths.Select(path => $"{relation.Key}.{path}"));

    /// <exception cref="NotSupportedException">An include is no path of relations.</exception>
    public static IncludeTree Of<T>(ISpecification<T> specification)
        where T : CatalogItem
    {
        var tree = new IncludeTree();
        var end = tree;
        foreach (var include in specification.IncludeExpressions)
        {
            var start = include.Type == IncludeTypeEnum.Include ? tree : end;
            end = start.Add(PathOf(include.LambdaExpression.Body) ?? throw SpecificationCheck.Refuse(
                specification,
                $"includes {include.LambdaExpression}, which is no path of relations",
                "Write Include with the relation alone, such as Include(statement => statement.Codings), and a condition on related items in Where or in a specification of their own."));
        }

        foreach (var path in specification.IncludeStrings)
        {
            tree.Add(PathOf(typeof(T), path) ?? throw SpecificationCheck.Refuse(
                specification,
                $"includes '{path}', which is no path of relations of {typeof(T).Name}",
                "Write names of properties that lead to items, joined by dots, such as \"Codings.Factor\"."));
        }

        return tree;
    }

    /// <summary>The relations that an expression on an item goes through, and that must be read for it to have a value.</summary>
    public static IEnumerable<string> PathsThrough(Expression expression)
    {
        var found = new RelationPaths();
        found.Visit(expression);
        return found.Paths;
    }

    private static List<string>? PathOf(Expression path)
    {
        var names = new List<string>();
        var node = Unconverted(path);
        while (node is MemberExpression { Member: PropertyInfo property } member && ModelTypes.ItemOf(property.PropertyType) is not null)
        {
            names.Insert(0, property.Name);
            node = Unconverted(member.Expression);
        }

        return node is ParameterExpression && names.Count > 0 ? names : null;
    }

    private static List<string>? PathOf(Type type, string path)
    {
        var names = path.Split('.').ToList();
        foreach (var name in names)
        {
            if (ModelTypes.RelationOf(type, name) is not { } related)
            {
                return null;
            }

            type = related;
        }

        return names;
    }

    private static Expression? Unconverted(Expression? node) => node is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : node;

    private IncludeTree Add(IEnumerable<string> path)
    {
        var tree = this;
        foreach (var name in path)
        {
            if (!tree._relations.TryGetValue(name, out var next))
            {
                tree._relations.Add(name, next = new());
            }

            tree = next;
        }

        return tree;
    }

    private sealed class RelationPaths : ExpressionVisitor
    {
        public HashSet<string> Paths { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is not null && PathOf(node) is { } path)
            {
                Paths.Add(string.Join('.', path));
                return node;
            }

            return base.VisitMember(node);
        }
    }
}
