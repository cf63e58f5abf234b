using System.Linq.Expressions;
using CivilSociety.Api.Interventions;
using CivilSociety.Api.Volunteers;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Schema;

/// <summary>The GraphQL type of a kind of item, derived from its properties.</summary>
internal sealed class DerivedType<T> : EntityType<T>
    where T : CatalogItem
{
    // Lists of these can grow: they are connections. Those of an item's own kind, its parts, stay small.
    private static readonly Type[] Growing = [typeof(Statement), typeof(Coding), typeof(Practice), typeof(Partnership), typeof(Figure), typeof(Fact)];

    public DerivedType()
        : base(Documentation.Of(typeof(T)))
    {
        foreach (var property in ModelProperty.Of(typeof(T)))
        {
            var type = property.Element ?? property.Type;
            if (type.IsAssignableTo(typeof(CatalogItem)))
            {
                ((Action<ModelProperty>)Relation<CatalogItem>).Method
                    .GetGenericMethodDefinition()
                    .MakeGenericMethod(type)
                    .CreateDelegate<Action<ModelProperty>>(this)(property);
            }
            else
            {
                Value(property);
            }
        }

        if (typeof(T) == typeof(CaseStudy))
        {
            AddField(PracticeFeatureType.Field());
        }
        else if (typeof(T) == typeof(InterventionLayer))
        {
            AddField(CaseStudyCountField.Create());
        }
    }

    private void Relation<TRelated>(ModelProperty property)
        where TRelated : CatalogItem
    {
        var (name, description, path, isOptional) = property;
        if (property.Element is null)
        {
            Reference(name, (Expression<Func<T, TRelated?>>)path, description, isOptional);
            return;
        }

        var items = Expression.Lambda<Func<T, IEnumerable<TRelated>>>(path.Body, path.Parameters);
        // What is part of another of its kind is one of a few.
        if (Growing.Contains(typeof(TRelated)) && typeof(TRelated) != typeof(T))
        {
            Connection(name, items, description);
        }
        else
        {
            List(name, items, description);
        }
    }
}
