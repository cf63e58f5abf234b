using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>Makes an item of the columns that are needed: whole items have long texts, and are made at a cost that shows.</summary>
internal static class Projection
{
    /// <summary>The item with what the paths lead to; null when something of it is no column.</summary>
    public static Expression? Of(Expression item, IEntityType type, IEnumerable<IReadOnlyList<PropertyInfo>> paths)
    {
        var bindings = new List<MemberBinding>();
        foreach (var group in paths.GroupBy(path => path[0].Name))
        {
            var property = group.First()[0];
            var value = type.FindNavigation(property.Name) is { } navigation
                ? Related(item, navigation, [.. group.Select(path => path.Skip(1).ToArray())])
                : type.FindProperty(property.Name) is not null || type.FindComplexProperty(property.Name) is not null
                    ? Expression.Property(item, property.Name)
                    : null;
            if (value is null)
            {
                return null;
            }

            bindings.Add(Expression.Bind(type.ClrType.GetProperty(property.Name)!, value));
        }

        return Expression.MemberInit(Expression.New(type.ClrType), bindings);
    }

    private static Expression? Related(Expression item, INavigation navigation, IReadOnlyList<PropertyInfo[]> paths)
    {
        var related = Expression.Property(item, navigation.Name);
        if (paths.Any(path => path.Length == 0) || Of(related, navigation.TargetEntityType, paths) is not { } made)
        {
            return null;
        }

        return navigation is { IsOnDependent: true, ForeignKey.IsRequired: true }
            ? made
            : Expression.Condition(Expression.Equal(related, Expression.Constant(null, related.Type)), Expression.Constant(null, related.Type), made);
    }
}
