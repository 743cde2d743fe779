package org.amends.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** On with the embedded database, unless {@code AMENDS_DEMO} is {@code false}; never with a database server. */
@ConditionalOnExpression("${amends.demo:true} and '${amends.database.url:}'.isBlank()")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface InDemo {}
